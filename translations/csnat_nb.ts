<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Guide</source>
        <translation>Veileder</translation>
    </message>
    <message>
        <source>Practical advice</source>
        <translation>Praktiske råd</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Brosjyre</translation>
    </message>
    <message>
        <source>Figures of a project</source>
        <translation>Tall fra et prosjekt</translation>
    </message>
    <message>
        <source>Words on documents</source>
        <translation>Ord på dokumentene</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versjon {version}</translation>
    </message>
    <message>
        <source>draft, not approved yet</source>
        <translation>utkast, ikke godkjent ennå</translation>
    </message>
    <message>
        <source>approved by {who}</source>
        <translation>godkjent av {who}</translation>
    </message>
    <message>
        <source>approved by {who}, {day}</source>
        <translation>godkjent av {who}, {day}</translation>
    </message>
</context>
<context>
    <name>AboutView</name>
    <message>
        <source>not known</source>
        <translation>ikke kjent</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versjon {version}</translation>
    </message>
    <message>
        <source>The program&apos;s licence: {licence}</source>
        <translation>Programmets lisens: {licence}</translation>
    </message>
    <message>
        <source>A notebook for the conversation with carers. It records what people say, prints it, and lists places to get help. It draws no conclusions.</source>
        <translation>En notatbok for samtalen med pårørende. Programmet tar vare på det folk sier, skriver det ut og viser steder å få hjelp. Det trekker ingen slutninger.</translation>
    </message>
    <message>
        <source>Everything is kept encrypted in this folder:</source>
        <translation>Alt ligger kryptert i denne mappen:</translation>
    </message>
    <message>
        <source>The form is not part of the program</source>
        <translation>Skjemaet er ikke en del av programmet</translation>
    </message>
    <message>
        <source>CSNAT is the property of its authors, and every use needs a licence. For health services that earn nothing by it, the licence is free.</source>
        <translation>CSNAT eies av dem som har laget det, og all bruk krever lisens. Lisensen er gratis for helsetjenester som ikke tjener penger på det.</translation>
    </message>
    <message>
        <source>The carer answers on your organisation&apos;s own licensed paper form. The program knows only short names of the areas, in its own words.</source>
        <translation>Den pårørende svarer på papirskjemaet som virksomheten din har lisens for. Programmet har bare korte navn på områdene, med egne ord.</translation>
    </message>
    <message>
        <source>Ask about a licence at csnat.org, or at your regional centre for palliative care (KLB).</source>
        <translation>Spør om lisens på csnat.org eller hos det regionale kompetansesenteret for lindrende behandling (KLB).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, linje {line}: {reason}</translation>
    </message>
    <message>
        <source>These files are damaged and are not used. The rest works as usual.</source>
        <translation>Disse filene er skadet og blir ikke brukt. Resten virker som vanlig.</translation>
    </message>
    <message>
        <source>Damaged text files</source>
        <translation>Skadde tekstfiler</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) on this computer were mended, and stand in for the program&apos;s own.</source>
        <translation>
            <numerusform>%n tekst på denne maskinen er rettet og vises i stedet for programmets egen.</numerusform>
            <numerusform>%n tekster på denne maskinen er rettet og vises i stedet for programmets egne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last by {who}, {day}.</source>
        <translation>Sist av {who}, {day}.</translation>
    </message>
    <message>
        <source>If your unit knows nothing of that, ask whoever looks after this computer.</source>
        <translation>Kjenner ikke enheten til dette, så spør den som har ansvar for maskinen.</translation>
    </message>
    <message>
        <source>Mended texts</source>
        <translation>Rettede tekster</translation>
    </message>
    <message>
        <source>Areas: {count} · version {version}</source>
        <translation>Områder: {count} · versjon {version}</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Tekstene</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Biblioteker og lisensene deres</translation>
    </message>
</context>
<context>
    <name>AccessReportPage</name>
    <message>
        <source>Access report</source>
        <translation>Innsynslogg</translation>
    </message>
    <message>
        <source>Back to the carer</source>
        <translation>Tilbake til den pårørende</translation>
    </message>
    <message>
        <source>Who has seen {name}&apos;s case or done something with it</source>
        <translation>Hvem som har sett på saken til {name} eller gjort noe med den</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>ActionEditor</name>
    <message>
        <source>Action</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Fjern dette tiltaket</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>ActionReview</name>
    <message>
        <source>(no words yet)</source>
        <translation>(ikke noe skrevet ennå)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Why, and did it help?</source>
        <translation>Hvorfor, og hjalp det?</translation>
    </message>
</context>
<context>
    <name>ActionStatus</name>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ikke gjort</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Agreed review</source>
        <translation>Avtalt oppfølging</translation>
    </message>
    <message>
        <source>The form has not come back</source>
        <translation>Skjemaet er ikke kommet tilbake</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tiltak</translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>{area}: most important now</source>
        <translation>{area}: viktigst nå</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Sikkerhetskopi</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Sikkerhetskopi og tilbakelegging</translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation>Siste gode sikkerhetskopi: {when}</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Ingen sikkerhetskopi er laget ennå.</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>See to the backup</source>
        <translation>Se til sikkerhetskopien</translation>
    </message>
    <message>
        <source>No good backup was made yet.</source>
        <translation>Ingen god sikkerhetskopi er laget ennå.</translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation>Siste gode sikkerhetskopi: {when}</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Sikkerhetskopi</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Lag en sikkerhetskopi nå</translation>
    </message>
    <message>
        <source>See what is damaged</source>
        <translation>Se hva som er skadet</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>Sikkerhetskopier i denne mappen</translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation>Siste gode sikkerhetskopi: {when}</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Ingen sikkerhetskopi er laget ennå.</translation>
    </message>
    <message>
        <source>Where and how often</source>
        <translation>Hvor og hvor ofte</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mappe for sikkerhetskopier</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Velg en annen mappe</translation>
    </message>
    <message>
        <source>These backups lie on the same machine as the store, and are lost with it. Better is a USB stick or a network folder of the unit. Backups are always encrypted.</source>
        <translation>Disse sikkerhetskopiene ligger på samme maskin som lageret, og går tapt sammen med den. Bedre er en minnepinne eller en nettverksmappe som enheten har. Sikkerhetskopier er alltid kryptert.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Hver dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hver uke</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hvor ofte</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Hvor mange som beholdes</translation>
    </message>
    <message>
        <source>The oldest goes when a new one was made and read back.</source>
        <translation>Den eldste fjernes når en ny er laget og lest tilbake.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Legg tilbake en sikkerhetskopi</translation>
    </message>
    <message>
        <source>You see what is in the backup beside what is here before anything is changed.</source>
        <translation>Du ser hva som er i sikkerhetskopien, ved siden av det som er her, før noe blir endret.</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) put aside: {folder}. A restored backup or a rescued store is used instead. The newest three stay; others go after 30 days. They still hold what was deleted since, and open with the passphrases of then.</source>
        <translation>
            <numerusform>%n lager er lagt til side: {folder}. En gjenopprettet sikkerhetskopi eller et berget lager brukes i stedet. De tre nyeste blir; andre slettes etter 30 dager. Det som er slettet siden, finnes fortsatt der, og passordfrasene fra den gangen åpner.</numerusform>
            <numerusform>%n lagre er lagt til side: {folder}. En gjenopprettet sikkerhetskopi eller et berget lager brukes i stedet. De tre nyeste blir; andre slettes etter 30 dager. Det som er slettet siden, finnes fortsatt der, og passordfrasene fra den gangen åpner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Legg tilbake</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>Ser i mappen …</translation>
    </message>
    <message>
        <source>The folder cannot be reached now. The program tries again by itself when the next backup is due.</source>
        <translation>Mappen kan ikke nås nå. Programmet prøver igjen av seg selv når det er tid for neste sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The backups stand here with their day and size.</source>
        <translation>Her står sikkerhetskopiene med dag og størrelse.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Lager en sikkerhetskopi …</translation>
    </message>
    <message>
        <source>The backup was made and read back.</source>
        <translation>Sikkerhetskopien er laget og lest tilbake.</translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>The program made a mistake. What was saved is safe. If this happens again, close the program and start it anew. Help keeps a report of it, without anything you wrote.</source>
        <translation>Programmet gjorde en feil. Det som er lagret, er trygt. Skjer det igjen, lukker du programmet og starter det på nytt. Under Hjelp ligger en rapport om feilen, uten noe av det du har skrevet.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Neste måned</translation>
    </message>
</context>
<context>
    <name>CarerDialog</name>
    <message>
        <source>Correct</source>
        <translation>Rett opp</translation>
    </message>
    <message>
        <source>What is known of the carer</source>
        <translation>Det vi vet om den pårørende</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Navn eller kode</translation>
    </message>
    <message>
        <source>Patient, as a code or initials</source>
        <translation>Pasienten, med kode eller initialer</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relasjon</translation>
    </message>
    <message>
        <source>The carer&apos;s language</source>
        <translation>Språket til den pårørende</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>La det stå som før</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Lagre rettelsen</translation>
    </message>
</context>
<context>
    <name>CarersPage</name>
    <message>
        <source>Carers</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>New carer</source>
        <translation>Ny pårørende</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis flere</translation>
    </message>
    <message>
        <source>Search by name, code or patient code</source>
        <translation>Søk på navn, kode eller pasientkode</translation>
    </message>
    <message>
        <source>Search: {keys}</source>
        <translation>Søk: {keys}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>Fant ingen</translation>
    </message>
    <message>
        <source>Look for a part of the name or code, or choose another stage. Perhaps the carer is not here yet.</source>
        <translation>Søk på en del av navnet eller koden, eller velg et annet trinn. Kanskje er den pårørende ikke lagt inn ennå.</translation>
    </message>
    <message>
        <source>Show all carers</source>
        <translation>Vis alle pårørende</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Her er ingen ennå</translation>
    </message>
    <message>
        <source>Everyone you talk with stands here, last opened first. Begin with the first carer: a name or a code is enough.</source>
        <translation>Her står alle du snakker med, sist åpnet først. Begynn med den første pårørende: Et navn eller en kode er nok.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n funnet</numerusform>
            <numerusform>%n funnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carer(s), last opened first</source>
        <translation>
            <numerusform>%n pårørende</numerusform>
            <numerusform>%n pårørende, sist åpnet først</numerusform>
        </translation>
    </message>
    <message>
        <source>patient {code}</source>
        <translation>pasient {code}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avsluttet</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>{relationship} of patient {code}</source>
        <translation>{relationship} til pasient {code}</translation>
    </message>
    <message>
        <source>patient {code}</source>
        <translation>pasient {code}</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>runde {number}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Round {number}, begun {day}</source>
        <translation>Runde {number}, begynt {day}</translation>
    </message>
    <message>
        <source>Correct what is known of the carer</source>
        <translation>Rett opplysninger om den pårørende</translation>
    </message>
    <message>
        <source>Begin a new round</source>
        <translation>Begynn en ny runde</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Innsynslogg</translation>
    </message>
    <message>
        <source>Delete the carer and all rounds</source>
        <translation>Slett den pårørende og alle rundene</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Slette {name}?</translation>
    </message>
    <message>
        <source>Every round, answer, need and action of this carer is removed from the store. This cannot be undone. Backups, and stores that were put aside, still hold it until they go. The log keeps only that it was done.</source>
        <translation>Alle runder, svar, behov og tiltak for denne pårørende blir fjernet fra lageret. Det kan ikke angres. Sikkerhetskopier og lagre som er lagt til side, har det fortsatt til de selv slettes. I loggen står det bare at det er gjort.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
</context>
<context>
    <name>CheckProgress</name>
    <message>
        <source>Checking the figures. With many sites this takes some minutes.</source>
        <translation>Kontrollerer tallene. Med mange steder tar det noen minutter.</translation>
    </message>
    <message numerus="yes">
        <source>Still checking. %n number(s) left.</source>
        <translation>
            <numerusform>Kontrollerer fortsatt. %n tall igjen.</numerusform>
            <numerusform>Kontrollerer fortsatt. %n tall igjen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Welcome</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>A notebook for the conversation with a family carer about what would help the carer: five stages, a plan to take home, and a review. Everything stays on this machine, encrypted.</source>
        <translation>En notatbok for samtalen med pårørende om hva som kan hjelpe dem: fem trinn, en plan å ta med hjem, og en oppfølging. Alt blir på denne maskinen, kryptert.</translation>
    </message>
    <message>
        <source>Begin for real</source>
        <translation>Begynn på ordentlig</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Øv deg</translation>
    </message>
    <message>
        <source>Make the store for your unit. It takes three short steps: the unit, you and your passphrase, and a recovery key to keep in a safe place.</source>
        <translation>Opprett lageret for enheten din. Det går i tre korte steg: enheten, du og passordfrasen din, og en gjenopprettingsnøkkel som legges på et trygt sted.</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation>Øv med oppdiktede personer</translation>
    </message>
    <message>
        <source>Look around and try everything with about twelve invented carers. Every page and every paper says that it is practice.</source>
        <translation>Se deg om og prøv alt sammen, med rundt tolv oppdiktede pårørende. Hver side og hvert ark sier at det er øving.</translation>
    </message>
    <message>
        <source>I have a backup from another machine</source>
        <translation>Jeg har en sikkerhetskopi fra en annen maskin</translation>
    </message>
    <message>
        <source>Making the practice store…</source>
        <translation>Oppretter øvingslageret …</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Språk i programmet</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>Legg tilbake en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Choose the backup. You see what is in it before anything is changed, and what is here now is kept.</source>
        <translation>Velg sikkerhetskopien. Du ser hva som er i den før noe blir endret, og det som er her nå, blir tatt vare på.</translation>
    </message>
    <message>
        <source>Backups in the known folder</source>
        <translation>Sikkerhetskopier i den kjente mappen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Ta vare på det som kan leses</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Velg en fil</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Se hva som er i den</translation>
    </message>
    <message>
        <source>None here. If the backup lies on a USB stick or in a network folder, choose its file.</source>
        <translation>Ingen her. Ligger sikkerhetskopien på en minnepinne eller i en nettverksmappe, velger du filen der.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Ser etter sikkerhetskopier …</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Closed by agreement</source>
        <translation>Enige om å avslutte</translation>
    </message>
    <message>
        <source>No more support now</source>
        <translation>Det er bra slik det er nå</translation>
    </message>
    <message>
        <source>The carer did not want it</source>
        <translation>Den pårørende takket nei</translation>
    </message>
    <message>
        <source>Closed for another reason</source>
        <translation>Annen grunn</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>The codes for the others</source>
        <translation>Kodene til de andre</translation>
    </message>
    <message>
        <source>The code for {name}</source>
        <translation>Koden til {name}</translation>
    </message>
    <message>
        <source>Each opens the store once, for the person whose name stands by it.</source>
        <translation>Hver kode åpner lageret én gang, for den som har navnet sitt ved koden.</translation>
    </message>
    <message>
        <source>When the store is locked, {name} chooses their own name, types this code, and then chooses a passphrase.</source>
        <translation>Når lageret er låst, velger {name} navnet sitt, skriver denne koden og velger så en passordfrase.</translation>
    </message>
    <message>
        <source>The codes are shown only now. Hand them over in person. If one is lost, you can make a new one under People and keys.</source>
        <translation>Kodene vises bare nå. Gi dem fra hånd til hånd. Blir en borte, kan du lage en ny under Personer og nøkler.</translation>
    </message>
    <message>
        <source>The code is shown only now, and is used up after the first time. Hand it over in person. If it is lost, you can make a new one under People and keys.</source>
        <translation>Koden vises bare nå, og er brukt opp etter første gang. Gi den fra hånd til hånd. Blir den borte, kan du lage en ny under Personer og nøkler.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>CompareStep</name>
    <message>
        <source>Restore this backup?</source>
        <translation>Legge tilbake denne?</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>I sikkerhetskopien</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Laget: {when}</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Her nå</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Legg tilbake denne</translation>
    </message>
    <message>
        <source>Restoring… What is here now is put aside first.</source>
        <translation>Legger tilbake … Det som er her nå, legges til side først.</translation>
    </message>
    <message>
        <source>A store that is locked. What is in it can only be told when it is open.</source>
        <translation>Et lager som er låst. Hva som er i det, kan bare vises når det er åpent.</translation>
    </message>
    <message>
        <source>Nothing yet. Nothing can be lost here.</source>
        <translation>Ingenting ennå. Her kan ingenting gå tapt.</translation>
    </message>
    <message numerus="yes">
        <source>%n carer(s)</source>
        <translation>
            <numerusform>%n pårørende</numerusform>
            <numerusform>%n pårørende</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change: {when}</source>
        <translation>Sist endret: {when}</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Ingenting er skrevet ennå.</translation>
    </message>
    <message>
        <source>It does not have what was written here later than {when}.</source>
        <translation>Det som er skrevet her senere enn {when}, er ikke med i den.</translation>
    </message>
    <message>
        <source>Nothing is merged: the backup takes the place of what is here.</source>
        <translation>Ingenting blandes: sikkerhetskopien kommer i stedet for det som er her.</translation>
    </message>
    <message>
        <source>What is here now is put aside whole, for at least 30 days: {folder}</source>
        <translation>Det som er her nå, legges til side i sin helhet, i minst 30 dager: {folder}</translation>
    </message>
</context>
<context>
    <name>ConsiderationView</name>
    <message>
        <source>No more support now</source>
        <translation>Det er bra slik det er nå</translation>
    </message>
    <message>
        <source>To the conversation</source>
        <translation>Til samtalen</translation>
    </message>
    <message>
        <source>Form handed out</source>
        <translation>Skjema delt ut</translation>
    </message>
    <message>
        <source>Agreed back</source>
        <translation>Avtalt tilbake</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kom tilbake</translation>
    </message>
    <message>
        <source>Anything else the carer wrote</source>
        <translation>Noe annet den pårørende skrev</translation>
    </message>
    <message>
        <source>As {name} marked the form</source>
        <translation>Slik {name} svarte på papirskjemaet</translation>
    </message>
    <message>
        <source>{name} answered</source>
        <translation>{name} svarte</translation>
    </message>
    <message>
        <source>An empty field is an answer too. Arrows and 0–{last} answer, * marks the most important.</source>
        <translation>Tomt felt er også et svar. Piltaster og 0–{last} svarer, * markerer det viktigste.</translation>
    </message>
    <message>
        <source>{name} has begun to answer on the screen, last {time}.</source>
        <translation>{name} har begynt å svare på skjermen, sist {time}.</translation>
    </message>
    <message>
        <source>Answered on the screen by {name}, {time}.</source>
        <translation>{name} svarte på skjermen, {time}.</translation>
    </message>
    <message>
        <source>{name} has said: no more support now.</source>
        <translation>{name} har sagt: ikke mer støtte nå.</translation>
    </message>
    <message>
        <source>Did not want to answer</source>
        <translation>Ville ikke svare</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ikke svart</translation>
    </message>
    <message>
        <source>★ Most important now: {answer}</source>
        <translation>★ Viktigst nå: {answer}</translation>
    </message>
    <message>
        <source>Asked then: {words}</source>
        <translation>Spurt om den gangen: {words}</translation>
    </message>
    <message>
        <source>The round is complete: no more support now. The offer stands.</source>
        <translation>Runden er ferdig: Det er bra slik det er nå. Tilbudet står fast.</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation held</source>
        <translation>Samtalen ble holdt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Time and room of its own, apart from the patient.</source>
        <translation>Egen tid og eget rom, uten pasienten til stede.</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Neste område</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Til planen</translation>
    </message>
    <message>
        <source>Nothing on the list</source>
        <translation>Ingenting på listen</translation>
    </message>
    <message>
        <source>{name} has marked nothing to talk about. That is a good answer too. If something comes up, add an area; otherwise go to the plan, where the round can be completed.</source>
        <translation>{name} har ikke merket av noe å snakke om. Det er også et godt svar. Dukker det opp noe, kan du legge til et område. Ellers kan du gå til planen og avslutte runden der.</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} av {all}</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Tatt av listen.</translation>
    </message>
</context>
<context>
    <name>Coordinator</name>
    <message>
        <source>The project is made.</source>
        <translation>Prosjektet er laget.</translation>
    </message>
    <message>
        <source>Save the project file and send it to the sites. Save a copy of your key.</source>
        <translation>Lagre prosjektfilen og send den til stedene. Lagre en kopi av nøkkelen din.</translation>
    </message>
    <message>
        <source>Your key is here.</source>
        <translation>Nøkkelen din er her.</translation>
    </message>
    <message>
        <source>Now add the files from the sites, also those that you have had before.</source>
        <translation>Legg nå til filene fra stedene, også dem du har hatt før.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Stoppet. Ingenting ble tatt inn.</translation>
    </message>
    <message>
        <source>Stopped. No report was made.</source>
        <translation>Stoppet. Det ble ikke laget noen rapport.</translation>
    </message>
    <message>
        <source>Saved in {folder}.</source>
        <translation>Lagret i {folder}.</translation>
    </message>
</context>
<context>
    <name>CoordinatorStep</name>
    <message>
        <source>Put together</source>
        <translation>Sett sammen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove this project from the program</source>
        <translation>Fjern dette prosjektet fra programmet</translation>
    </message>
    <message>
        <source>A period can come in when it has ended. No numbers are shown here.</source>
        <translation>En periode kan sendes inn når den er over. Her vises ingen tall.</translation>
    </message>
    <message>
        <source>{done} of {total} files are read.</source>
        <translation>{done} av {total} filer er lest.</translation>
    </message>
    <message>
        <source>The newer file replaced the older one: {names}.</source>
        <translation>Den nyere filen har erstattet den eldre: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n fil er tatt inn.</numerusform>
            <numerusform>%n filer er tatt inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n fil er utelatt</numerusform>
            <numerusform>%n filer er utelatt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Legg til filer</translation>
    </message>
    <message>
        <source>{came} of {due} contributions have come in.</source>
        <translation>{came} av {due} bidrag er kommet inn.</translation>
    </message>
    <message>
        <source>The first period has not ended yet.</source>
        <translation>Den første perioden er ikke over ennå.</translation>
    </message>
    <message>
        <source>Choose as many files as you like; what has come twice is noticed.</source>
        <translation>Velg så mange filer du vil. Det som er kommet to ganger, blir oppdaget.</translation>
    </message>
    <message>
        <source>From the sites</source>
        <translation>Fra stedene</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>Se tallene</translation>
    </message>
    <message>
        <source>Tables, plots and the report, rounded and checked so that nobody can be found in them.</source>
        <translation>Tabeller, diagrammer og rapporten, avrundet og kontrollert slik at ingen kan finnes igjen i dem.</translation>
    </message>
    <message>
        <source>They can be made when the first file has come in.</source>
        <translation>De kan lages når den første filen er kommet inn.</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Tallene i rapporten</translation>
    </message>
    <message>
        <source>Reports so far</source>
        <translation>Rapporter så langt</translation>
    </message>
    <message numerus="yes">
        <source>Report {number}: made from %n contribution(s)</source>
        <translation>
            <numerusform>Rapport {number}: laget av %n bidrag</numerusform>
            <numerusform>Rapport {number}: laget av %n bidrag</numerusform>
        </translation>
    </message>
    <message>
        <source>too few carers to show any number</source>
        <translation>for få pårørende til at noe tall kan vises</translation>
    </message>
    <message>
        <source>some parts left out</source>
        <translation>noen deler er utelatt</translation>
    </message>
    <message>
        <source>Send the project file to the sites, and read the words of the fingerprint out to them on the telephone. Keep a copy of your key where you keep the recovery key.</source>
        <translation>Send prosjektfilen til stedene, og les opp ordene i fingeravtrykket for dem på telefonen. Oppbevar en kopi av nøkkelen din der du har gjenopprettingsnøkkelen.</translation>
    </message>
    <message>
        <source>Save the project file</source>
        <translation>Lagre prosjektfilen</translation>
    </message>
    <message>
        <source>Save a copy of the key</source>
        <translation>Lagre en kopi av nøkkelen</translation>
    </message>
</context>
<context>
    <name>CountsStep</name>
    <message>
        <source>This is all that leaves</source>
        <translation>Dette er alt som sendes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>I agree: seal the numbers</source>
        <translation>Jeg er enig: forsegl tallene</translation>
    </message>
    <message>
        <source>{period} was sealed before.</source>
        <translation>{period} er forseglet før.</translation>
    </message>
    <message>
        <source>This will be edition {number}. It replaces edition {before}, and the coordinator is told so too.</source>
        <translation>Dette blir utgave {number}. Den erstatter utgave {before}, og koordinatoren får også vite det.</translation>
    </message>
    <message>
        <source>Nobody was offered the conversation in this period. Every number is 0.</source>
        <translation>Ingen fikk tilbud om samtalen i denne perioden. Alle tall er 0.</translation>
    </message>
    <message>
        <source>The numbers are about the {count} carers who were offered the conversation in this period, and how far they have come until today.</source>
        <translation>Tallene gjelder de {count} pårørende som fikk tilbud om samtalen i denne perioden, og hvor langt de er kommet til i dag.</translation>
    </message>
    <message>
        <source>No name, no code, no text and no date goes with them. The file is sealed: only the coordinator&apos;s key opens it, and the report shows rounded sums only.</source>
        <translation>Ingen navn, koder, tekster eller datoer følger med. Filen blir forseglet: Bare koordinatorens nøkkel åpner den, og rapporten viser bare avrundede summer.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Parts of the file are no longer as the program wrote them. That happens when a disk wears out or a machine loses power.</source>
        <translation>Deler av filen er ikke lenger slik programmet skrev dem. Det skjer når en disk blir slitt, eller når en maskin mister strømmen.</translation>
    </message>
    <message>
        <source>The file&apos;s inner order is broken in places.</source>
        <translation>Noen steder er ordenen inne i filen brutt.</translation>
    </message>
    <message>
        <source>Some notes no longer know which conversation they belong to.</source>
        <translation>Noen notater vet ikke lenger hvilken samtale de hører til.</translation>
    </message>
    <message>
        <source>The file was changed by another program than this.</source>
        <translation>Filen er endret av et annet program enn dette.</translation>
    </message>
    <message>
        <source>The log of who did what is not whole. The conversations may still be.</source>
        <translation>Loggen over hvem som gjorde hva, er ikke hel. Samtalene kan likevel være det.</translation>
    </message>
    <message numerus="yes">
        <source>%n carer(s)</source>
        <translation>
            <numerusform>%n pårørende</numerusform>
            <numerusform>%n pårørende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of conversation</source>
        <translation>
            <numerusform>%n runde</numerusform>
            <numerusform>%n runder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n behov</numerusform>
            <numerusform>%n behov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n tiltak</numerusform>
            <numerusform>%n tiltak</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of a carer. What could be read of the conversation stands under {name}.</source>
        <translation>Navnet på en pårørende. Det som kunne leses av samtalen, står under {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Something of %n carer(s). Look through what is there.</source>
        <translation>
            <numerusform>Noe hos %n pårørende. Se gjennom det som er der.</numerusform>
            <numerusform>Noe hos %n pårørende. Se gjennom det som er der.</numerusform>
        </translation>
    </message>
    <message>
        <source>not-readable</source>
        <translation>ikke-lesbart</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Det som ikke kunne leses</translation>
    </message>
    <message>
        <source>In the new store</source>
        <translation>I det nye lageret</translation>
    </message>
    <message>
        <source>The damaged store lies in {folder}, as it was.</source>
        <translation>Det skadede lageret ligger i {folder}, slik det var.</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Rounds of conversation</source>
        <translation>Runder</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Introduksjoner</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Egen tid</translation>
    </message>
    <message>
        <source>Answers of carers</source>
        <translation>Svar fra pårørende</translation>
    </message>
    <message>
        <source>Notes of conversations</source>
        <translation>Notater fra samtaler</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Shared plans</source>
        <translation>Delte planer</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Oppfølginger</translation>
    </message>
    <message>
        <source>Help services</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Linjer i loggen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>{what}: perhaps some</source>
        <translation>{what}: kanskje noe</translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Something in the store is damaged</source>
        <translation>Noe i lageret er skadet</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Ta vare på det som kan leses</translation>
    </message>
    <message>
        <source>The damaged file is encrypted, and opens with what opened the store.</source>
        <translation>Den skadede filen er kryptert, og åpnes med det som åpnet lageret.</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Tar vare på det som kan leses …</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>such as {example}</source>
        <translation>f.eks. {example}</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Velg i en kalender</translation>
    </message>
    <message>
        <source>This could not be read as a date, and is not saved. Write it like {example}.</source>
        <translation>Dette er ikke en dato programmet forstår, og det er ikke lagret. Skriv som {example}.</translation>
    </message>
    <message>
        <source>This is before {day}. Is it right?</source>
        <translation>Dette er før {day}. Stemmer det?</translation>
    </message>
    <message>
        <source>This is more than a year ahead. Is it right?</source>
        <translation>Dette er mer enn et år frem. Stemmer det?</translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message>
        <source>The directory of services</source>
        <translation>Tilbudslisten</translation>
    </message>
    <message>
        <source>What nurse and carer can choose from when they agree on an action. Numbers drift: say when somebody last verified them.</source>
        <translation>Det sykepleier og pårørende kan velge mellom når de avtaler et tiltak. Telefonnumre endrer seg: Skriv når noen sist kontrollerte dem.</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Søk i tilbudslisten</translation>
    </message>
    <message>
        <source>Search by name, area or telephone</source>
        <translation>Søk på navn, område eller telefon</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Legg til et tilbud</translation>
    </message>
    <message>
        <source>No service fits these words.</source>
        <translation>Ingen tilbud passer til disse ordene.</translation>
    </message>
    <message>
        <source>No services yet. Add the first one that your unit often uses.</source>
        <translation>Ingen tilbud ennå. Legg til det første som enheten din ofte bruker.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Leaflet for carers</source>
        <translation>Brosjyre til pårørende</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Tomt skjema</translation>
    </message>
    <message>
        <source>Guide to the conversation</source>
        <translation>Veileder for samtalen</translation>
    </message>
    <message>
        <source>Practical advice</source>
        <translation>Praktiske råd</translation>
    </message>
    <message>
        <source>Places to get help</source>
        <translation>Steder å få hjelp</translation>
    </message>
    <message>
        <source>To hand over when the conversation is offered.</source>
        <translation>Til den pårørende, når du tilbyr samtalen.</translation>
    </message>
    <message>
        <source>To answer on paper, at home and in peace.</source>
        <translation>Til å svare på papir, hjemme og i ro.</translation>
    </message>
    <message>
        <source>For you: open questions, and what to avoid, by stage and area.</source>
        <translation>For deg: åpne spørsmål, og hva du bør unngå, for hvert trinn og område.</translation>
    </message>
    <message>
        <source>For you: what others have found useful.</source>
        <translation>For deg: det andre har hatt nytte av.</translation>
    </message>
    <message>
        <source>The unit&apos;s own list; it is edited under Settings.</source>
        <translation>Enhetens egen liste. Den endres under Innstillinger.</translation>
    </message>
    <message>
        <source>The unit&apos;s own PDF, as it was added.</source>
        <translation>Enhetens egen PDF, slik den ble lagt til.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Leaflet, form, guide, practical advice, and PDFs of the unit&apos;s own.</source>
        <translation>Brosjyre, skjema, veileder, praktiske råd og enhetens egne PDF-er.</translation>
    </message>
    <message>
        <source>This text is a draft: nobody has approved it yet.</source>
        <translation>Teksten er et utkast: Ingen har godkjent den ennå.</translation>
    </message>
    <message>
        <source>The files with the texts are damaged: see Help.</source>
        <translation>Filene med tekstene er skadet: Se under Hjelp.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Added. It is kept in the store, encrypted.</source>
        <translation>Lagt til. Dokumentet ligger kryptert i lageret.</translation>
    </message>
    <message>
        <source>The document is removed.</source>
        <translation>Dokumentet er fjernet.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The backup is restored</source>
        <translation>Sikkerhetskopien er lagt tilbake</translation>
    </message>
    <message>
        <source>Unlock it with what opened the store when the backup was made.</source>
        <translation>Lås opp med det som åpnet lageret da sikkerhetskopien ble laget.</translation>
    </message>
    <message>
        <source>What was here before lies in this folder</source>
        <translation>Det som lå her før, ligger i denne mappen</translation>
    </message>
    <message>
        <source>It is encrypted as before. Delete the folder when you no longer need it.</source>
        <translation>Det er kryptert som før. Slett mappen når du ikke trenger den lenger.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Made {day} by {name}.</source>
        <translation>Laget {day} av {name}.</translation>
    </message>
    <message>
        <source>Forms that were taken in, and their licences</source>
        <translation>Skjemaer som er lagt inn, og lisensene deres</translation>
    </message>
    <message>
        <source>Practice: everything in here is invented.</source>
        <translation>Øving: alt her er oppdiktet.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Lagt inn</translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}, av {name}</translation>
    </message>
    <message>
        <source>Owner of the words</source>
        <translation>Eier av ordene</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til og med</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ikke oppgitt</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingeravtrykk (SHA-256)</translation>
    </message>
    <message>
        <source>A later licence took the place of this one.</source>
        <translation>En senere lisens har erstattet denne.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>The project</source>
        <translation>Prosjektet</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioder</translation>
    </message>
    <message>
        <source>{grid}, {first} – {last}</source>
        <translation>{grid}, {first} – {last}</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>I rapporten</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtrykk</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>name or code</source>
        <translation>navn eller kode</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>relasjon</translation>
    </message>
    <message>
        <source>patient code</source>
        <translation>pasientkode</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>egne ord</translation>
    </message>
    <message>
        <source>what would help</source>
        <translation>hva som ville hjelpe</translation>
    </message>
    <message>
        <source>already does</source>
        <translation>gjør allerede</translation>
    </message>
    <message>
        <source>what helped</source>
        <translation>hva som hjalp</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>noe annet</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notat</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>merknad</translation>
    </message>
    <message>
        <source>who told</source>
        <translation>hvem fortalte</translation>
    </message>
    <message>
        <source>how and where</source>
        <translation>hvordan og hvor</translation>
    </message>
    <message>
        <source>where</source>
        <translation>hvor</translation>
    </message>
    <message>
        <source>time</source>
        <translation>klokkeslett</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tittel</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>telephone by day</source>
        <translation>telefon på dagtid</translation>
    </message>
    <message>
        <source>telephone by night</source>
        <translation>telefon om natten</translation>
    </message>
    <message>
        <source>service</source>
        <translation>tilbud</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>hvem som gir tilbudet</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>nettside</translation>
    </message>
    <message>
        <source>action</source>
        <translation>tiltak</translation>
    </message>
    <message>
        <source>who</source>
        <translation>hvem</translation>
    </message>
    <message>
        <source>when</source>
        <translation>når</translation>
    </message>
    <message>
        <source>why</source>
        <translation>hvorfor</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
</context>
<context>
    <name>FiguresStep</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Make the figures</source>
        <translation>Lag tallene</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Lag dem på nytt</translation>
    </message>
    <message>
        <source>No figures to show yet</source>
        <translation>Ingen tall å vise ennå</translation>
    </message>
    <message>
        <source>Report {number}</source>
        <translation>Rapport {number}</translation>
    </message>
    <message>
        <source>The numbers of all sites are put together, rounded, and checked: from what is shown, now and earlier, nobody can work out a small number. Whatever fails the check is left out. What is shown is noted for good.</source>
        <translation>Tallene fra alle stedene settes sammen, avrundes og kontrolleres: Av det som vises nå og ble vist før, kan ingen regne seg fram til et lite tall. Det som ikke består kontrollen, blir utelatt. Det som vises, blir notert for godt.</translation>
    </message>
    <message>
        <source>More has come in since these figures were made.</source>
        <translation>Det er kommet inn mer siden disse tallene ble laget.</translation>
    </message>
    <message>
        <source>What you see is still the report before. With each further report fewer numbers can be shown by site, so it pays to wait until more has come in.</source>
        <translation>Det du ser, er fortsatt den forrige rapporten. For hver ny rapport kan færre tall per sted vises. Det lønner seg å vente til mer er kommet inn.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Språk i rapporten</translation>
    </message>
    <message>
        <source>Save report and tables</source>
        <translation>Lagre rapport og tabeller</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Step 3 of 3</source>
        <translation>Steg 3 av 3</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Gjenopprettingsnøkkelen din</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key opens the store. Without passphrase and key nobody can open it: not your IT department, and not those who made the program.</source>
        <translation>Hvis passordfrasen er glemt, åpner denne nøkkelen lageret. Uten passordfrase og nøkkel kan ingen åpne det: ikke IT-avdelingen din, og ikke de som laget programmet.</translation>
    </message>
    <message>
        <source>The key is shown only now. Print it and lock it away, never together with this machine: whoever has it can read everything.</source>
        <translation>Nøkkelen vises bare nå. Skriv den ut og lås den inn, aldri sammen med maskinen: Den som har nøkkelen, kan lese alt.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
</context>
<context>
    <name>FoundStep</name>
    <message>
        <source>Nothing is deleted: the damaged file stays as it is, whichever way you choose.</source>
        <translation>Ingenting slettes: den skadede filen blir liggende som den er, hva du enn velger.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hva som ble funnet</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Legg tilbake en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Ta vare på det som kan leses</translation>
    </message>
    <message>
        <source>Everything comes back as it was when the backup was made.</source>
        <translation>Alt kommer tilbake slik det var da sikkerhetskopien ble laget.</translation>
    </message>
    <message>
        <source>The program makes a new store of all that is still readable, and tells you what was not.</source>
        <translation>Programmet lager et nytt lager av alt som fortsatt kan leses, og forteller deg hva som ikke kunne leses.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>The store could not be opened with the right passphrase.</source>
        <translation>Lageret kunne ikke åpnes med den riktige passordfrasen.</translation>
    </message>
    <message>
        <source>Looking the whole store over…</source>
        <translation>Ser gjennom hele lageret …</translation>
    </message>
    <message>
        <source>Nothing. Everything in the store can be read.</source>
        <translation>Ingenting. Alt i lageret kan leses.</translation>
    </message>
    <message>
        <source>The store is whole</source>
        <translation>Lageret er helt</translation>
    </message>
    <message>
        <source>Something in the store is damaged</source>
        <translation>Noe i lageret er skadet</translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation>Siste gode sikkerhetskopi: {when}</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Tar vare på det som kan leses …</translation>
    </message>
</context>
<context>
    <name>GrowingText</name>
    <message>
        <source>This field is full. What did not fit was not taken in.</source>
        <translation>Feltet er fullt. Det som ikke fikk plass, ble ikke tatt med.</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Advice for the conversation</source>
        <translation>Samtaleråd</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Spørsmål du kan stille</translation>
    </message>
    <message>
        <source>Better avoided</source>
        <translation>Dette bør du unngå</translation>
    </message>
    <message>
        <source>Draft: not yet approved by a named reviewer.</source>
        <translation>Utkast: ikke godkjent ennå av en navngitt fagperson.</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>The five stages</source>
        <translation>De fem trinnene</translation>
    </message>
    <message>
        <source>The areas</source>
        <translation>Områdene</translation>
    </message>
    <message>
        <source>The guide&apos;s file is damaged. What is wrong stands under About.</source>
        <translation>Filen med veilederen er skadet. Hva som er galt, står under Om programmet.</translation>
    </message>
    <message>
        <source>Nothing in the guide holds these words. Try one word, or a part of it.</source>
        <translation>Ingenting i veilederen har disse ordene. Prøv ett ord, eller en del av det.</translation>
    </message>
    <message>
        <source>The guide is in {language}.</source>
        <translation>Veilederen er på {language}.</translation>
    </message>
    <message>
        <source>These texts are drafts: nobody has approved them yet.</source>
        <translation>Disse tekstene er utkast: Ingen har godkjent dem ennå.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>The guide to the conversation, and practical advice for it.</source>
        <translation>Veilederen for samtalen, og praktiske råd.</translation>
    </message>
    <message>
        <source>Guide and advice</source>
        <translation>Veileder og råd</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Reports of mistakes</source>
        <translation>Feilrapporter</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Search in the guide and the advice</source>
        <translation>Søk i veilederen og rådene</translation>
    </message>
    <message>
        <source>Search: {keys}</source>
        <translation>Søk: {keys}</translation>
    </message>
</context>
<context>
    <name>IntroductionView</name>
    <message>
        <source>The offer</source>
        <translation>Tilbudet</translation>
    </message>
    <message>
        <source>Tell what CSNAT is, and that it is for the carer. About five minutes.</source>
        <translation>Fortell hva CSNAT er, og at det er for den pårørende. Om lag fem minutter.</translation>
    </message>
    <message>
        <source>To own time</source>
        <translation>Til egen tid</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who told</source>
        <translation>Hvem fortalte</translation>
    </message>
    <message>
        <source>How and where</source>
        <translation>Hvordan og hvor</translation>
    </message>
    <message>
        <source>The carer&apos;s answer to the offer</source>
        <translation>Svaret fra den pårørende</translation>
    </message>
    <message>
        <source>Leaflet handed over, in which language</source>
        <translation>Brosjyre gitt, på hvilket språk</translation>
    </message>
    <message>
        <source>Leave empty if none was handed over.</source>
        <translation>La feltet stå tomt hvis ingen ble gitt.</translation>
    </message>
    <message>
        <source>See the leaflet</source>
        <translation>Se brosjyren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
</context>
<context>
    <name>InviteStep</name>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter noen</translation>
    </message>
    <message>
        <source>A colleague who shall open this store as well. You get a code to hand over; with it your colleague chooses a passphrase of their own.</source>
        <translation>En kollega som også skal åpne dette lageret. Du får en kode å gi videre; med den velger kollegaen din sin egen passordfrase.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Lag koden</translation>
    </message>
    <message>
        <source>Making the code…</source>
        <translation>Lager koden…</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>Navnet til kollegaen</translation>
    </message>
    <message>
        <source>Title of the colleague</source>
        <translation>Tittelen til kollegaen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>The name is needed here.</source>
        <translation>Her trengs navnet.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation>Lager arket …</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the sheet at once.</source>
        <translation>Sendt til skriveren. Hent arket med en gang.</translation>
    </message>
    <message>
        <source>Saved as {file}. The file is not encrypted: take it away from this machine.</source>
        <translation>Lagret som {file}. Filen er ikke kryptert: Ta den bort fra denne maskinen.</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>I have put the key in a safe place</source>
        <translation>Jeg har lagt nøkkelen på et trygt sted</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>New carer, from Today and Carers</source>
        <translation>Ny pårørende, fra I dag og Pårørende</translation>
    </message>
    <message>
        <source>Search, in Carers and in Help</source>
        <translation>Søk, i Pårørende og i Hjelp</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>To the next field; with Shift back to the one before</source>
        <translation>Til neste felt. Med Shift tilbake til det forrige</translation>
    </message>
    <message>
        <source>From the search into the list, and on in it</source>
        <translation>Fra søkefeltet til listen, og videre nedover</translation>
    </message>
    <message>
        <source>Back, and from the first one to the search</source>
        <translation>Oppover igjen, og fra den første til søkefeltet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Tøm søkefeltet</translation>
    </message>
    <message>
        <source>A carer&apos;s page</source>
        <translation>Siden for én pårørende</translation>
    </message>
    <message>
        <source>To one of the five stages</source>
        <translation>Til et av de fem trinnene</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Egen tid</translation>
    </message>
    <message>
        <source>Choose an answer by its place</source>
        <translation>Velg svar etter plassen i raden</translation>
    </message>
    <message>
        <source>Move the answer</source>
        <translation>Flytt svaret</translation>
    </message>
    <message>
        <source>Most important now</source>
        <translation>Viktigst nå</translation>
    </message>
    <message>
        <source>To the area before or after</source>
        <translation>Til området over eller under</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Move what is talked about up</source>
        <translation>Flytt samtaleemnet opp</translation>
    </message>
    <message>
        <source>Move what is talked about down</source>
        <translation>Flytt samtaleemnet ned</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
</context>
<context>
    <name>Labelled</name>
    <message>
        <source>{label} (if wanted)</source>
        <translation>{label} (valgfritt)</translation>
    </message>
</context>
<context>
    <name>LeafletChoices</name>
    <message>
        <source>Second language</source>
        <translation>Språk nummer to</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>Print on both sides, turned on the short edge. Then fold in the middle.</source>
        <translation>Skriv ut på begge sider og vend på kortsiden. Brett arkene på midten.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stor skrift</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Booklet to fold</source>
        <translation>Hefte til å brette</translation>
    </message>
</context>
<context>
    <name>LetterPalette</name>
    <message>
        <source>Sámi letters</source>
        <translation>Samiske bokstaver</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Store bokstaver</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Write down answers in the program</source>
        <translation>Skrive inn svar i programmet</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Skrive ut et tomt skjema</translation>
    </message>
    <message>
        <source>Let the carer answer on the screen</source>
        <translation>La den pårørende svare på skjermen</translation>
    </message>
    <message>
        <source>Ask the palliative centre where you are first, then KLB. More about licences: csnat.org.</source>
        <translation>Spør først palliativt senter der du er, så KLB. Mer om lisens: csnat.org.</translation>
    </message>
    <message>
        <source>There is no form to print: its words are licensed, and this unit has not taken them in.</source>
        <translation>Det er ikke noe skjema å skrive ut. Ordene krever lisens, og enheten har ikke lagt dem inn.</translation>
    </message>
    <message>
        <source>There is no form for the screen: its words are licensed, and this unit has not taken them in.</source>
        <translation>Det er ikke noe skjema for skjermen. Ordene krever lisens, og enheten har ikke lagt dem inn.</translation>
    </message>
    <message>
        <source>The licence of this form has ended. Answers that are written down stay as they are.</source>
        <translation>Lisensen for dette skjemaet er utløpt. Svar som er skrevet inn, blir som de er.</translation>
    </message>
    <message>
        <source>The licence of this form does not say that answers may be written down in a program.</source>
        <translation>Lisensen for dette skjemaet sier ikke at svar kan skrives inn i et program.</translation>
    </message>
    <message>
        <source>The licence of this form does not say that it may be printed from here.</source>
        <translation>Lisensen for dette skjemaet sier ikke at det kan skrives ut herfra.</translation>
    </message>
    <message>
        <source>The licence of this form does not say that the carer may answer on a screen.</source>
        <translation>Lisensen for dette skjemaet sier ikke at den pårørende kan svare på skjerm.</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Tillatt</translation>
    </message>
    <message>
        <source>Locked: has ended</source>
        <translation>Låst: utløpt</translation>
    </message>
    <message>
        <source>Locked: not stated</source>
        <translation>Låst: ikke oppgitt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
</context>
<context>
    <name>LicenceLine</name>
    <message>
        <source>Forms and licences</source>
        <translation>Skjema og lisens</translation>
    </message>
    <message>
        <source>The licence of “{form}” ended {day}.</source>
        <translation>Lisensen for «{form}» gikk ut {day}.</translation>
    </message>
    <message>
        <source>The licence of “{form}” ends {day}.</source>
        <translation>Lisensen for «{form}» går ut {day}.</translation>
    </message>
    <message>
        <source>New rounds begin with the program&apos;s own areas. Old answers stay.</source>
        <translation>Nye runder begynner med programmets egne områder. Svarene som finnes, blir værende.</translation>
    </message>
    <message>
        <source>After that day nothing new can be done with it. Old answers stay.</source>
        <translation>Etter den dagen kan det ikke brukes til noe nytt. Svarene som finnes, blir værende.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Locking</source>
        <translation>Låsing</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Lås av seg selv etter</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>When nobody types or moves the mouse for so long. It also locks when the machine sleeps. What you typed is kept, and you come back to the same page. Ctrl+L locks at once.</source>
        <translation>Når ingen skriver eller rører musa så lenge. Programmet låser seg også når maskinen går i dvale. Det du har skrevet, blir lagret, og du kommer tilbake til samme side. Ctrl+L låser med en gang.</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locks in a moment. Move the mouse or press a key to stay.</source>
        <translation>Låser snart. Rør musa eller trykk på en tast for å bli.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>went on though the end of the log was missing</source>
        <translation>gikk videre selv om slutten av loggen manglet</translation>
    </message>
    <message>
        <source>made the store</source>
        <translation>opprettet lageret</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>låste opp</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låste</translation>
    </message>
    <message>
        <source>tried to unlock in vain</source>
        <translation>prøvde forgjeves å låse opp</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>så på</translation>
    </message>
    <message>
        <source>created</source>
        <translation>opprettet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endret</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>slettet</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>skrev ut</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>eksporterte</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopierte</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rettet</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>inviterte</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>changed the encryption key</source>
        <translation>byttet krypteringsnøkkel</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>tok sikkerhetskopi</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>la tilbake en sikkerhetskopi</translation>
    </message>
    <message>
        <source>rescued what could be read</source>
        <translation>berget det som kunne leses</translation>
    </message>
    <message>
        <source>opened an older copy</source>
        <translation>åpnet en eldre kopi</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Noen</translation>
    </message>
    <message>
        <source>Somebody who is not here any more</source>
        <translation>Noen som ikke er her lenger</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>saken</translation>
    </message>
    <message>
        <source>name and contact</source>
        <translation>navn og kontakt</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>en runde</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>introduksjonen</translation>
    </message>
    <message>
        <source>the own time</source>
        <translation>egen tid</translation>
    </message>
    <message>
        <source>an answer on the form</source>
        <translation>et svar på skjemaet</translation>
    </message>
    <message>
        <source>the form on the screen, handed to the carer</source>
        <translation>skjemaet på skjermen, gitt til den pårørende</translation>
    </message>
    <message>
        <source>an answer, by the carer at the screen</source>
        <translation>et svar, fra den pårørende på skjermen</translation>
    </message>
    <message>
        <source>what else the carer wrote at the screen</source>
        <translation>det andre den pårørende skrev på skjermen</translation>
    </message>
    <message>
        <source>the form, finished by the carer at the screen</source>
        <translation>skjemaet, gjort ferdig av den pårørende på skjermen</translation>
    </message>
    <message>
        <source>a note to the carer&apos;s answers</source>
        <translation>en merknad til svarene fra den pårørende</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>samtalen</translation>
    </message>
    <message>
        <source>a need</source>
        <translation>et behov</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>et tiltak</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>planen</translation>
    </message>
    <message>
        <source>the review</source>
        <translation>oppfølgingen</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>avslutningen</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>hele saken</translation>
    </message>
    <message>
        <source>the plan, your copy</source>
        <translation>planen, din kopi</translation>
    </message>
    <message>
        <source>the journal note</source>
        <translation>journalnotatet</translation>
    </message>
    <message>
        <source>the access report</source>
        <translation>innsynsloggen</translation>
    </message>
    <message>
        <source>the leaflet</source>
        <translation>brosjyren</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>veilederen</translation>
    </message>
    <message>
        <source>the practical advice</source>
        <translation>de praktiske rådene</translation>
    </message>
    <message>
        <source>the places to get help</source>
        <translation>listen over steder å få hjelp</translation>
    </message>
    <message>
        <source>the blank form</source>
        <translation>det tomme skjemaet</translation>
    </message>
    <message>
        <source>a PDF of the unit&apos;s own</source>
        <translation>en av enhetens egne PDF-er</translation>
    </message>
    <message>
        <source>a place to get help</source>
        <translation>et sted å få hjelp</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>enheten</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>en person</translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation>gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>en invitasjon</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>en passordfrase</translation>
    </message>
    <message>
        <source>a one-time code</source>
        <translation>en engangskode</translation>
    </message>
    <message>
        <source>the organisation&apos;s key</source>
        <translation>nøkkelen til organisasjonen</translation>
    </message>
    <message>
        <source>the key file</source>
        <translation>nøkkelfilen</translation>
    </message>
    <message>
        <source>a form with its licence</source>
        <translation>et skjema med lisens</translation>
    </message>
    <message>
        <source>what new carers begin with</source>
        <translation>hva nye pårørende begynner med</translation>
    </message>
    <message>
        <source>the list of licences</source>
        <translation>oversikten over lisenser</translation>
    </message>
    <message>
        <source>the texts of the program</source>
        <translation>tekstene i programmet</translation>
    </message>
    <message>
        <source>the time until locking</source>
        <translation>tiden før låsing</translation>
    </message>
    <message>
        <source>the language on the screen</source>
        <translation>språket på skjermen</translation>
    </message>
    <message>
        <source>where and how often backups are made</source>
        <translation>hvor og hvor ofte det tas sikkerhetskopi</translation>
    </message>
    <message>
        <source>a project</source>
        <translation>et prosjekt</translation>
    </message>
    <message>
        <source>a coordinator&apos;s key</source>
        <translation>en koordinatornøkkel</translation>
    </message>
    <message>
        <source>a contribution to a project</source>
        <translation>et bidrag til et prosjekt</translation>
    </message>
    <message>
        <source>a project&apos;s figures</source>
        <translation>tallene til et prosjekt</translation>
    </message>
    <message>
        <source>a project&apos;s form from paper</source>
        <translation>et prosjektskjema fra papir</translation>
    </message>
    <message>
        <source>an older store that was put aside</source>
        <translation>et eldre lager som var lagt til side</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gang</numerusform>
            <numerusform>%n ganger</numerusform>
        </translation>
    </message>
    <message>
        <source>with the recovery key</source>
        <translation>med gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>with a one-time code</source>
        <translation>med en engangskode</translation>
    </message>
    <message>
        <source>with the organisation&apos;s key</source>
        <translation>med virksomhetens nøkkel</translation>
    </message>
    <message numerus="yes">
        <source>tried to unlock in vain, %n time(s)</source>
        <translation>
            <numerusform>prøvde forgjeves å låse opp, %n gang</numerusform>
            <numerusform>prøvde forgjeves å låse opp, %n ganger</numerusform>
        </translation>
    </message>
    <message>
        <source>a case that is deleted</source>
        <translation>en slettet sak</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Who did what, and when. What was written never stands here.</source>
        <translation>Hvem som har gjort hva, og når. Det som er skrevet, står aldri her.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Fant ingenting</translation>
    </message>
    <message>
        <source>Choose other days, or another person.</source>
        <translation>Velg andre dager eller en annen person.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Vis eldre</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Navn eller kode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Language and look</source>
        <translation>Språk og utseende</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Språk i programmet</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Fargetema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som på maskinen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>The language is yours alone. Theme and text size hold for everybody who uses this computer.</source>
        <translation>Språket gjelder bare deg. Tema og tekststørrelse gjelder for alle som bruker denne maskinen.</translation>
    </message>
</context>
<context>
    <name>MakeStep</name>
    <message>
        <source>A new project</source>
        <translation>Et nytt prosjekt</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Lag prosjektet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Tell etter</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Første periode</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>Siste periode</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>I rapporten</translation>
    </message>
    <message>
        <source>No smaller number of carers can be found out from the report. 5 is the usual choice.</source>
        <translation>Ingen kan finne et mindre antall pårørende ut fra rapporten. 5 er det vanlige.</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Nøkkelen din</translation>
    </message>
    <message>
        <source>The sites seal their numbers so that only your key opens them. The passphrase protects the key. It is kept nowhere: if it is forgotten, nobody can open what the sites send.</source>
        <translation>Stedene forsegler tallene sine slik at bare nøkkelen din åpner dem. Passordfrasen beskytter nøkkelen. Den lagres ingen steder: Hvis den blir glemt, kan ingen åpne det stedene sender.</translation>
    </message>
    <message>
        <source>Passphrase for the key</source>
        <translation>Passordfrase for nøkkelen</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passordfrasen en gang til</translation>
    </message>
    <message>
        <source>At least {least} characters; a few words are best.</source>
        <translation>Minst {least} tegn. Noen få ord er best.</translation>
    </message>
    <message>
        <source>One site a line. A short code may stand before its name: HER = Herøy</source>
        <translation>Ett sted på hver linje. Foran navnet kan det stå en kort kode: HER = Herøy</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a title that the sites know.</source>
        <translation>Skriv en tittel som stedene kjenner.</translation>
    </message>
    <message>
        <source>Write at least one site.</source>
        <translation>Skriv minst ett sted.</translation>
    </message>
    <message>
        <source>No site can have the code {code}: the program uses it for several sites together.</source>
        <translation>Ingen steder kan ha koden {code}: programmet bruker den om flere steder sammen.</translation>
    </message>
    <message>
        <source>The last period is before the first.</source>
        <translation>Den siste perioden kommer før den første.</translation>
    </message>
    <message>
        <source>Take at least {least} characters, and not one over and over.</source>
        <translation>Bruk minst {least} tegn, og ikke ett og det samme hele tiden.</translation>
    </message>
    <message>
        <source>The two are not the same. Show both and compare.</source>
        <translation>De to er ikke like. Vis begge og sammenlign.</translation>
    </message>
</context>
<context>
    <name>Misfortune</name>
    <message>
        <source>That is not the passphrase. Nothing is lost. You can try again in {wait} s.</source>
        <translation>Det er ikke passordfrasen. Ingenting er tapt. Du kan prøve igjen om {wait} s.</translation>
    </message>
    <message>
        <source>Please wait {wait} s before the next try.</source>
        <translation>Vent {wait} s før du prøver igjen.</translation>
    </message>
    <message>
        <source>That is not this store&apos;s recovery key. Look for mistyped signs, and try again.</source>
        <translation>Det er ikke gjenopprettingsnøkkelen til dette lageret. Se etter skrivefeil, og prøv igjen.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} characters.</source>
        <translation>Passordfrasen må ha minst {least} tegn.</translation>
    </message>
    <message>
        <source>The passphrase is blank, or one character over and over. Take a few words.</source>
        <translation>Passordfrasen er tom eller bare ett tegn om og om igjen. Bruk noen ord i stedet.</translation>
    </message>
    <message>
        <source>Choose a passphrase of your own first. Nothing was changed.</source>
        <translation>Velg din egen passordfrase først. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The file with the conversations is missing: {path}. The keys are still there. Put the file back from a backup, then start the program again.</source>
        <translation>Filen med samtalene mangler: {path}. Nøkkelfilen er der fortsatt. Legg filen tilbake fra en sikkerhetskopi, og start programmet på nytt.</translation>
    </message>
    <message>
        <source>There is a store here already: {path}. It was left as it is.</source>
        <translation>Her er det et lager fra før: {path}. Det står som det sto.</translation>
    </message>
    <message>
        <source>{path} is not encrypted and was not made by this program. It was left as it is. Move it to another folder, then start again.</source>
        <translation>{path} er ikke kryptert og er ikke laget av dette programmet. Filen står som den sto. Flytt den til en annen mappe, og start på nytt.</translation>
    </message>
    <message>
        <source>{path} belongs to another store than the keys beside it. Both were left as they are. Put back both files from the same backup.</source>
        <translation>{path} hører til et annet lager enn nøkkelfilen ved siden av. Begge står som de sto. Legg tilbake begge filene fra samme sikkerhetskopi.</translation>
    </message>
    <message>
        <source>{path} is cut off or empty. It was left as it is. Put it back from a backup.</source>
        <translation>{path} er avkuttet eller tom. Filen står som den sto. Legg den tilbake fra en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of this program. It was left as it is. Install the newer version to open it.</source>
        <translation>Lageret er skrevet av en nyere versjon av programmet. Det står som det sto. Installer den nyere versjonen for å åpne det.</translation>
    </message>
    <message>
        <source>The store is already open in another window or on another machine. Close it there, then try again. If that machine went off without closing, wait two minutes.</source>
        <translation>Lageret er allerede åpent i et annet vindu eller på en annen maskin. Lukk det der, og prøv igjen. Hvis den maskinen ble slått av uten å lukke det, vent i to minutter.</translation>
    </message>
    <message>
        <source>{path} is damaged. It was left as it is. Put it back from a backup, or ask your IT department.</source>
        <translation>{path} er skadet. Filen står som den sto. Legg den tilbake fra en sikkerhetskopi, eller spør IT-avdelingen.</translation>
    </message>
    <message>
        <source>The file with the keys is missing: {path}. The conversations are still there, but cannot be opened without it. Put it back from a backup.</source>
        <translation>Nøkkelfilen mangler: {path}. Samtalene er der fortsatt, men kan ikke åpnes uten den. Legg den tilbake fra en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The file with the keys is damaged: {path}. It was left as it is. Put it back from a backup.</source>
        <translation>Nøkkelfilen er skadet: {path}. Den står som den sto. Legg den tilbake fra en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The file with the keys was written by a newer version of this program. Install the newer version to open the store.</source>
        <translation>Nøkkelfilen er skrevet av en nyere versjon av programmet. Installer den nyere versjonen for å åpne lageret.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {path}. What you typed is still on the screen. Ask your IT department for write access to this folder.</source>
        <translation>Ingenting kan lagres i {path}. Det du skrev, står fortsatt på skjermen. Be IT-avdelingen om skrivetilgang til mappen.</translation>
    </message>
    <message>
        <source>The disk is full, so this is not saved. What you typed is still on the screen. Make room on the disk, then go on typing.</source>
        <translation>Disken er full, så dette er ikke lagret. Det du skrev, står fortsatt på skjermen. Rydd plass på disken, og skriv videre.</translation>
    </message>
    <message>
        <source>This is not saved. What you typed is still on the screen. Go on typing to try again.</source>
        <translation>Dette er ikke lagret. Det du skrev, står fortsatt på skjermen. Skriv videre for å prøve igjen.</translation>
    </message>
    <message>
        <source>This is a national identity number ({field}). The program keeps none, so this is not saved. Use a name or a code instead.</source>
        <translation>Dette er et fødselsnummer ({field}). Programmet tar ikke vare på slike, så dette er ikke lagret. Bruk et navn eller en kode i stedet.</translation>
    </message>
    <message>
        <source>A name or a code is needed here.</source>
        <translation>Skriv et navn eller en kode her.</translation>
    </message>
    <message>
        <source>This is no longer in the store.</source>
        <translation>Dette finnes ikke lenger i lageret.</translation>
    </message>
    <message>
        <source>A text file is damaged: {file}, line {line}: {reason}</source>
        <translation>En tekstfil er skadet: {file}, linje {line}: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {path}</source>
        <translation>Filen kan ikke leses: {path}</translation>
    </message>
    <message>
        <source>The file could not be saved: {path}. Choose another folder; your employer may have closed this one.</source>
        <translation>Filen kunne ikke lagres: {path}. Velg en annen mappe. Arbeidsgiveren kan ha stengt denne.</translation>
    </message>
    <message>
        <source>The picture is too large for a logo: it may have at most 10 MB and 25 million pixels. Save it smaller, and choose it again.</source>
        <translation>Bildet er for stort til en logo: Det kan ha høyst 10 MB og 25 millioner piksler. Lagre det mindre, og velg det på nytt.</translation>
    </message>
    <message>
        <source>This file is no PDF, or it is damaged. Nothing was added. Open it in another program and save it as a PDF again.</source>
        <translation>Filen er ikke en PDF, eller den er skadet. Ingenting er lagt til. Åpne den i et annet program, og lagre den som PDF på nytt.</translation>
    </message>
    <message>
        <source>This PDF can only be opened with a passphrase of its own. Nothing was added. Save a copy without it, and add that one.</source>
        <translation>Denne PDF-en kan bare åpnes med en egen passordfrase. Ingenting er lagt til. Lagre en kopi uten passordfrase, og legg til den.</translation>
    </message>
    <message>
        <source>This PDF is too large. Nothing was added. It may have at most 20 MB and 100 pages.</source>
        <translation>Denne PDF-en er for stor. Ingenting er lagt til. Den kan ha høyst 20 MB og 100 sider.</translation>
    </message>
    <message>
        <source>{file} was not taken in. Nothing of it was kept.</source>
        <translation>{file} ble ikke lagt inn. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>The carer answered on the screen. The answers are the carer&apos;s own and stay as they are. You can add a note, or let the carer answer again.</source>
        <translation>Den pårørende svarte på skjermen. Svarene er den pårørendes egne og blir stående. Du kan legge til en merknad, eller la den pårørende svare igjen.</translation>
    </message>
    <message>
        <source>The licence for these words does not permit this, or has ended. Ask the local palliative centre, then KLB (csnat.org).</source>
        <translation>Lisensen for disse ordene tillater ikke dette, eller den er utløpt. Spør først palliativt senter der du er, så KLB (csnat.org).</translation>
    </message>
    <message>
        <source>This is no project file, or it is damaged: {path}. Ask the coordinator for a new copy.</source>
        <translation>Dette er ingen prosjektfil, eller så er den skadet: {path}. Be koordinatoren om en ny kopi.</translation>
    </message>
    <message>
        <source>The project file was changed after it was made: {path}. It is not used. Ask the coordinator for the original.</source>
        <translation>Prosjektfilen er endret etter at den ble laget: {path}. Den blir ikke brukt. Be koordinatoren om originalen.</translation>
    </message>
    <message>
        <source>The project file was made by a newer version of this program: {path}. Install that version to use it.</source>
        <translation>Prosjektfilen er laget med en nyere versjon av programmet: {path}. Installer den versjonen for å bruke den.</translation>
    </message>
    <message>
        <source>This project is here already: {path}. It was left as it is.</source>
        <translation>Dette prosjektet finnes her fra før: {path}. Det er ikke endret.</translation>
    </message>
    <message>
        <source>There is a file already: {path}. It was left as it is.</source>
        <translation>Filen finnes fra før: {path}. Den er ikke endret.</translation>
    </message>
    <message>
        <source>The title must be one line of at most {most} characters.</source>
        <translation>Tittelen må være én linje på høyst {most} tegn.</translation>
    </message>
    <message>
        <source>A project needs at least one site, and has at most {most}. Each has a name and a code of its own: at most 20 letters, digits or hyphens.</source>
        <translation>Et prosjekt må ha minst ett sted, og kan ha høyst {most}. Hvert sted har et navn og en egen kode: høyst 20 bokstaver, sifre eller bindestreker.</translation>
    </message>
    <message>
        <source>No site can have the code {code}: the program uses it for several sites together. Give it another code.</source>
        <translation>Ingen steder kan ha koden {code}: programmet bruker den om flere steder sammen. Gi stedet en annen kode.</translation>
    </message>
    <message>
        <source>The project must begin and end with a whole period, and have at most {most} periods.</source>
        <translation>Prosjektet må begynne og slutte med en hel periode, og kan ha høyst {most} perioder.</translation>
    </message>
    <message>
        <source>The least number shown must be from {least} to {most}.</source>
        <translation>Det minste tallet som vises, må være fra {least} til {most}.</translation>
    </message>
    <message>
        <source>The project has no site {site}.</source>
        <translation>Prosjektet har ikke noe sted {site}.</translation>
    </message>
    <message>
        <source>The project has no period {period}.</source>
        <translation>Prosjektet har ingen periode {period}.</translation>
    </message>
    <message>
        <source>The period {period} has not ended yet. Its figures can be counted the day after its last day.</source>
        <translation>Perioden {period} er ikke over ennå. Tallene kan telles dagen etter den siste dagen.</translation>
    </message>
    <message>
        <source>{file} was not sealed: some of the numbers cannot be right.</source>
        <translation>{file} ble ikke forseglet: Noen av tallene kan ikke stemme.</translation>
    </message>
    <message>
        <source>This is no coordinator&apos;s key, or it is damaged: {path}</source>
        <translation>Dette er ingen koordinatornøkkel, eller så er den skadet: {path}</translation>
    </message>
    <message>
        <source>That is not the passphrase of the coordinator&apos;s key. Try again.</source>
        <translation>Det er ikke passordfrasen til koordinatornøkkelen. Prøv igjen.</translation>
    </message>
    <message>
        <source>This key belongs to another project.</source>
        <translation>Denne nøkkelen hører til et annet prosjekt.</translation>
    </message>
    <message>
        <source>Figures of this project were published before: {path}. A new report must be checked together with them.</source>
        <translation>Det er gitt ut tall fra dette prosjektet før: {path}. En ny rapport må kontrolleres sammen med dem.</translation>
    </message>
    <message>
        <source>This ledger does not know all that was published: {path} holds more. Use the one beside the last report.</source>
        <translation>Denne utgivelsesloggen har ikke med alt som er gitt ut: {path} har mer. Bruk den som ligger ved siden av den siste rapporten.</translation>
    </message>
    <message>
        <source>{path} belongs to another project, or was changed. It was left as it is: choose another folder.</source>
        <translation>{path} hører til et annet prosjekt eller er endret. Filen er ikke rørt: velg en annen mappe.</translation>
    </message>
    <message>
        <source>No figures have come in yet, so there is nothing to report.</source>
        <translation>Det har ikke kommet inn noen tall ennå, så det er ingenting å rapportere.</translation>
    </message>
    <message>
        <source>Somebody with a passphrase must stay in this store. Whoever is invited counts after having opened it once.</source>
        <translation>Noen med passordfrase må bli igjen i dette lageret. Den som er invitert, teller først etter å ha åpnet det én gang.</translation>
    </message>
    <message>
        <source>Nothing was printed: no printer answers, or printing is closed on this machine. Save the document as PDF instead, and print it elsewhere.</source>
        <translation>Ingenting ble skrevet ut: Ingen skriver svarer, eller utskrift er stengt på denne maskinen. Lagre dokumentet som PDF i stedet, og skriv det ut et annet sted.</translation>
    </message>
    <message>
        <source>The picture cannot be read. A logo must be a PNG, JPEG or SVG picture.</source>
        <translation>Bildet kan ikke leses. En logo må være et bilde i PNG, JPEG eller SVG.</translation>
    </message>
    <message>
        <source>This SVG picture holds more than a drawing: another picture, a program or an address. Save it as PNG, and choose that one.</source>
        <translation>Denne SVG-filen inneholder mer enn en tegning: et annet bilde, et program eller en adresse. Lagre den som PNG, og velg den i stedet.</translation>
    </message>
    <message>
        <source>This is no ledger of this project.</source>
        <translation>Dette er ikke utgivelsesloggen til dette prosjektet.</translation>
    </message>
    <message>
        <source>The ledger was changed outside the program. Use the copy beside the last report.</source>
        <translation>Utgivelsesloggen er endret utenfor programmet. Bruk kopien som ligger ved siden av den siste rapporten.</translation>
    </message>
    <message>
        <source>The period {period} overlaps {other}, for which figures are already published. Periods cannot be cut anew: make a new project.</source>
        <translation>Perioden {period} overlapper {other}, som det allerede er gitt ut tall for. Perioder kan ikke deles inn på nytt: lag et nytt prosjekt.</translation>
    </message>
    <message>
        <source>There is no display, so no window can open.</source>
        <translation>Det finnes ingen skjerm her, så vinduet kan ikke åpnes.</translation>
    </message>
    <message>
        <source>The file with the conversations is an older copy than the one that was here last. It was left as it is. Restore the newest backup, or go on with this older copy.</source>
        <translation>Filen med samtalene er en eldre kopi enn den som lå her sist. Den er ikke rørt. Legg tilbake den nyeste sikkerhetskopien, eller gå videre med den eldre kopien.</translation>
    </message>
    <message>
        <source>The last entries of the log are missing; somebody may have cut them off. The file was left as it is. Restore the newest backup, or go on with what is here.</source>
        <translation>De siste linjene i loggen mangler; noen kan ha klippet dem bort. Filen er urørt. Hent tilbake den nyeste sikkerhetskopien, eller gå videre med det som er her.</translation>
    </message>
    <message>
        <source>The file with the keys was changed by something else than this program. Nothing was opened. Restore a backup, or use the recovery key.</source>
        <translation>Filen med nøklene er endret av noe annet enn dette programmet. Ingenting ble åpnet. Legg tilbake en sikkerhetskopi, eller bruk gjenopprettingsnøkkelen.</translation>
    </message>
    <message>
        <source>An older file with keys was put in the place of the newest one. Nothing was opened. Put the newest one back, or use the recovery key.</source>
        <translation>En eldre fil med nøkler er lagt i stedet for den nyeste. Ingenting ble åpnet. Legg den nyeste tilbake, eller bruk gjenopprettingsnøkkelen.</translation>
    </message>
    <message>
        <source>This is no public key. It begins with &quot;age1&quot;; ask your IT department for it.</source>
        <translation>Dette er ingen offentlig nøkkel. Den begynner med «age1». Spør IT-avdelingen din om den.</translation>
    </message>
    <message>
        <source>This key does not open this store.</source>
        <translation>Denne nøkkelen åpner ikke dette lageret.</translation>
    </message>
    <message>
        <source>This backup is cut off or damaged: {path}. Nothing was changed. Take an older backup.</source>
        <translation>Denne sikkerhetskopien er kuttet av eller skadet: {path}. Ingenting er endret. Ta en eldre sikkerhetskopi.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program. Install the newer version to restore it.</source>
        <translation>Denne sikkerhetskopien er laget av en nyere versjon av programmet. Installer den for å legge kopien tilbake.</translation>
    </message>
    <message>
        <source>This is no backup of this program: {path}</source>
        <translation>Dette er ingen sikkerhetskopi fra dette programmet: {path}</translation>
    </message>
    <message>
        <source>No backup could be made in {path}. Everything is safe in the store. The program tries again by itself.</source>
        <translation>Det gikk ikke å lage en sikkerhetskopi i {path}. Alt er trygt i lageret. Programmet prøver igjen av seg selv.</translation>
    </message>
    <message>
        <source>Nothing in the damaged file can be read any more. It was left as it is. Restore a backup.</source>
        <translation>Ingenting i den skadede filen kan leses lenger. Den er ikke rørt. Legg tilbake en sikkerhetskopi.</translation>
    </message>
    <message>
        <source>The store is locked. Unlock it to go on.</source>
        <translation>Lageret er låst. Lås opp for å gå videre.</translation>
    </message>
</context>
<context>
    <name>NeedEditor</name>
    <message>
        <source>In the carer&apos;s own words</source>
        <translation>Med den pårørendes egne ord</translation>
    </message>
    <message>
        <source>What the carer already does</source>
        <translation>Det den pårørende allerede gjør</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Hva ville hjelpe?</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hva det ble til</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ta av listen</translation>
    </message>
    <message>
        <source>What helped, here and now</source>
        <translation>Det som hjalp her og nå</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Legg til et tiltak</translation>
    </message>
    <message>
        <source>Services in the directory</source>
        <translation>Tilbud i kommunen</translation>
    </message>
    <message>
        <source>In {name}&apos;s own words</source>
        <translation>Egne ord fra {name}</translation>
    </message>
    <message>
        <source>The action is removed.</source>
        <translation>Tiltaket er fjernet.</translation>
    </message>
</context>
<context>
    <name>NeedList</name>
    <message>
        <source>What the carer wants to talk about</source>
        <translation>Det den pårørende vil snakke om</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>Legg til område</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>No more now</source>
        <translation>Ingen flere nå</translation>
    </message>
    <message>
        <source>{name} wants to talk about</source>
        <translation>{name} vil snakke om</translation>
    </message>
</context>
<context>
    <name>NewCarerPage</name>
    <message>
        <source>Name or code</source>
        <translation>Navn eller kode</translation>
    </message>
    <message>
        <source>Relationship to the patient</source>
        <translation>Relasjon til pasienten</translation>
    </message>
    <message>
        <source>The patient&apos;s code or initials</source>
        <translation>Kode eller initialer for pasienten</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The carer&apos;s language</source>
        <translation>Språket til den pårørende</translation>
    </message>
    <message>
        <source>New carer</source>
        <translation>Ny pårørende</translation>
    </message>
    <message>
        <source>A name or a code is enough to begin.</source>
        <translation>Et navn eller en kode er nok for å begynne.</translation>
    </message>
    <message>
        <source>What you call the carer. No national identity number.</source>
        <translation>Det du kaller den pårørende. Ikke fødselsnummer.</translation>
    </message>
    <message>
        <source>For example daughter. Your own words are fine.</source>
        <translation>For eksempel datter. Egne ord går også fint.</translation>
    </message>
    <message>
        <source>So that you know whom it is about. No full name.</source>
        <translation>Så du vet hvem det gjelder. Ikke fullt navn.</translation>
    </message>
    <message>
        <source>Leaflet and plan are in this language.</source>
        <translation>Brosjyre og plan blir på dette språket.</translation>
    </message>
    <message>
        <source>Sámi letters</source>
        <translation>Samiske bokstaver</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Legg til en merknad</translation>
    </message>
    <message>
        <source>A note to the answers</source>
        <translation>En merknad til svarene</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Merknaden</translation>
    </message>
    <message>
        <source>Your name and the time are kept with it. It cannot be changed.</source>
        <translation>Navnet ditt og tidspunktet lagres sammen med den. Den kan ikke endres.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Legg til merknaden</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Add a note</source>
        <translation>Legg til en merknad</translation>
    </message>
    <message>
        <source>The answers stay as they were given. What you talked about them afterwards can stand here as a note.</source>
        <translation>Svarene blir stående slik de ble gitt. Det dere snakket om etterpå, kan stå her som en merknad.</translation>
    </message>
    <message>
        <source>Notes to the answers</source>
        <translation>Merknader til svarene</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>I have read this</source>
        <translation>Jeg har lest dette</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Hva som kan gjøres</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personer og nøkler</translation>
    </message>
    <message>
        <source>Look at the log</source>
        <translation>Se i loggen</translation>
    </message>
    <message>
        <source>A part of the file with the conversations is damaged.</source>
        <translation>En del av filen med samtalene er skadet.</translation>
    </message>
    <message>
        <source>What can be read is still here. Do something about it today.</source>
        <translation>Det som kan leses, er her fortsatt. Gjør noe med det i dag.</translation>
    </message>
    <message>
        <source>The log is not as this program wrote it.</source>
        <translation>Loggen er ikke slik programmet skrev den.</translation>
    </message>
    <message>
        <source>Somebody may have changed it, or a part of it is gone. Tell whoever answers for privacy at your workplace.</source>
        <translation>Noen kan ha endret den, eller en del er borte. Si fra til den som har ansvar for personvern på arbeidsplassen din.</translation>
    </message>
    <message>
        <source>This is an older copy of the store.</source>
        <translation>Dette er en eldre kopi av lageret.</translation>
    </message>
    <message>
        <source>Look whether what you wrote last is here before you go on.</source>
        <translation>Se etter om det du skrev sist, er her før du går videre.</translation>
    </message>
    <message>
        <source>The file with the keys was changed or lost, and has been put back.</source>
        <translation>Nøkkelfilen var endret eller borte, og er lagt tilbake.</translation>
    </message>
    <message>
        <source>Nothing of the conversations is gone. If nobody copied files by hand, tell your IT department.</source>
        <translation>Ingenting av samtalene er borte. Hvis ingen har kopiert filer for hånd, si fra til IT-avdelingen.</translation>
    </message>
    <message>
        <source>The clock of this machine seems to be wrong.</source>
        <translation>Klokken på denne maskinen ser ut til å gå feil.</translation>
    </message>
    <message>
        <source>The store was last used at a time that has not come yet. Set the clock right, so that days and follow-ups are right.</source>
        <translation>Lageret var sist i bruk på et tidspunkt som ikke har vært ennå. Still klokken, så dager og oppfølginger blir riktige.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong try(s) to open the store since it was opened last.</source>
        <translation>
            <numerusform>%n mislykket forsøk på å åpne lageret siden det sist var åpent.</numerusform>
            <numerusform>%n mislykkede forsøk på å åpne lageret siden det sist var åpent.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it was you, all is well. If not, tell your manager.</source>
        <translation>Var det deg, er alt i orden. Hvis ikke, si fra til lederen din.</translation>
    </message>
    <message>
        <source>{name} has a key of its own and can open this store.</source>
        <translation>{name} har sin egen nøkkel og kan åpne dette lageret.</translation>
    </message>
    <message>
        <source>Added by {name}, {day}.</source>
        <translation>Lagt til av {name}, {day}.</translation>
    </message>
</context>
<context>
    <name>OrganisationStep</name>
    <message>
        <source>Choose the file with the key</source>
        <translation>Velg filen med nøkkelen</translation>
    </message>
    <message>
        <source>Add the organisation&apos;s key</source>
        <translation>Legg til virksomhetens nøkkel</translation>
    </message>
    <message>
        <source>Your IT department makes a pair of keys with the tool age, keeps the secret one under lock, and gives you the public one. Whoever has the secret key can read everything in this store.</source>
        <translation>IT-avdelingen lager et nøkkelpar med verktøyet age, låser inn den hemmelige nøkkelen og gir deg den offentlige. Den som har den hemmelige nøkkelen, kan lese alt i dette lageret.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Legg til nøkkelen</translation>
    </message>
    <message>
        <source>Adding the key…</source>
        <translation>Legger til nøkkelen…</translation>
    </message>
    <message>
        <source>Who keeps the secret key</source>
        <translation>Hvem som har den hemmelige nøkkelen</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Offentlig nøkkel</translation>
    </message>
    <message>
        <source>For example the IT department of the municipality.</source>
        <translation>For eksempel IT-avdelingen i kommunen.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Fra en fil</translation>
    </message>
    <message>
        <source>A name is needed here.</source>
        <translation>Her trengs et navn.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Helped here and now</source>
        <translation>Hjalp her og nå</translation>
    </message>
    <message>
        <source>Agree an action</source>
        <translation>Avtale et tiltak</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokumenter (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Lagre som fil</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Tekster (*.txt)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Data (*.json)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Regneark (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as {file}. Only the passphrase opens the file.</source>
        <translation>Lagret som {file}. Bare passordfrasen åpner filen.</translation>
    </message>
    <message>
        <source>Saved as {file}. The file is not encrypted: delete it when you no longer need it.</source>
        <translation>Lagret som {file}. Filen er ikke kryptert: Slett den når du ikke trenger den lenger.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagret som {file}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>People and keys</source>
        <translation>Personer og nøkler</translation>
    </message>
    <message>
        <source>Forms and licences</source>
        <translation>Skjema og lisens</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Take in a form</source>
        <translation>Legg inn et skjema</translation>
    </message>
    <message>
        <source>New carers begin with</source>
        <translation>Nye pårørende begynner med</translation>
    </message>
    <message>
        <source>A carer keeps the form from before, in new rounds too, as long as its licence holds.</source>
        <translation>Pårørende beholder skjemaet de har hatt før, også i nye runder, så lenge lisensen gjelder.</translation>
    </message>
    <message>
        <source>New carers</source>
        <translation>Nye pårørende</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Begynn med dette</translation>
    </message>
    <message>
        <source>Begin with {form}</source>
        <translation>Begynn med {form}</translation>
    </message>
    <message>
        <source>The program&apos;s own areas</source>
        <translation>Programmets egne områder</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n område</numerusform>
            <numerusform>%n områder</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versjon {version}</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}, versjon {version}</translation>
    </message>
    <message>
        <source>Owner of the words</source>
        <translation>Eier av ordene</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til og med</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Lagt inn</translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}, av {name}</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingeravtrykk (SHA-256)</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>{day}. The licence has ended.</source>
        <translation>{day}. Lisensen er utløpt.</translation>
    </message>
    <message>
        <source>{day}. That is soon: ask for a new licence.</source>
        <translation>{day}. Det er snart: be om ny lisens.</translation>
    </message>
    <message>
        <source>The form&apos;s own words</source>
        <translation>Skjemaets egne ord</translation>
    </message>
    <message>
        <source>The words of the form are licensed, so the program has only short names of the areas. If your organisation has the licence, it can get a file with the words and take it in here. Until then you use the paper form.</source>
        <translation>Ordene i skjemaet krever lisens, så programmet har bare korte navn på områdene. Har virksomheten lisens, kan dere få en fil med ordene og legge den inn her. Til da bruker du papirskjemaet.</translation>
    </message>
    <message>
        <source>Proof for your organisation</source>
        <translation>Dokumentasjon til virksomheten</translation>
    </message>
    <message>
        <source>Which forms were taken in, when and by whom, with each licence and fingerprint. Nothing about any carer is in it.</source>
        <translation>Hvilke skjemaer som er lagt inn, når og av hvem, med lisens og fingeravtrykk. Det står ingenting om noen pårørende der.</translation>
    </message>
    <message>
        <source>Save to read</source>
        <translation>Lagre som tekst</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Lagre som JSON</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Passordfrasen din</translation>
    </message>
    <message>
        <source>Only you know it. The others keep theirs when you change yours.</source>
        <translation>Bare du kjenner den. De andre beholder sin når du bytter din.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Bytt passordfrasen min</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>The sheet that opens the store when a passphrase is forgotten. Make a new one if the sheet is lost, or if somebody may have seen it.</source>
        <translation>Arket som åpner lageret når en passordfrase er glemt. Lag en ny nøkkel hvis arket er borte, eller hvis noen kan ha sett det.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Lag en ny gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>New key for everything</source>
        <translation>Ny nøkkel for alt</translation>
    </message>
    <message>
        <source>For when a machine with the store was lost, or when somebody who left may have kept a copy of the files. Everything is encrypted anew: the others get a code each, and there is a new recovery key.</source>
        <translation>Når en maskin med lageret er kommet bort, eller når noen som har sluttet, kan ha en kopi av filene. Alt krypteres på nytt: de andre får hver sin kode, og det blir en ny gjenopprettingsnøkkel.</translation>
    </message>
    <message>
        <source>Make a new key for everything</source>
        <translation>Lag ny nøkkel for alt</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter noen</translation>
    </message>
    <message>
        <source>Who can open this store</source>
        <translation>Hvem som kan åpne dette lageret</translation>
    </message>
    <message>
        <source>Each with a passphrase of their own; all of them see the same.</source>
        <translation>Hver med sin egen passordfrase; alle ser det samme.</translation>
    </message>
    <message>
        <source>You can leave this store when one of those who are invited has opened it and chosen a passphrase.</source>
        <translation>Du kan forlate lageret når en av de inviterte har åpnet det og valgt en passordfrase.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Legg til en nøkkel</translation>
    </message>
    <message>
        <source>The organisation&apos;s key</source>
        <translation>Virksomhetens nøkkel</translation>
    </message>
    <message>
        <source>With a key of its own, your IT department can open the store when nobody of the unit can. Everybody who opens the store is told about it.</source>
        <translation>Med sin egen nøkkel kan IT-avdelingen åpne lageret når ingen i enheten kan det. Alle som åpner lageret, får vite om den.</translation>
    </message>
    <message>
        <source>That is you</source>
        <translation>Det er deg</translation>
    </message>
    <message>
        <source>Has not opened yet</source>
        <translation>Har ikke åpnet ennå</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ny kode</translation>
    </message>
    <message>
        <source>New code for {name}</source>
        <translation>Ny kode til {name}</translation>
    </message>
    <message>
        <source>Leave the store</source>
        <translation>Forlat lageret</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ut</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Fjern: {name}</translation>
    </message>
    <message>
        <source>Added by {name}, {day}</source>
        <translation>Lagt til av {name}, {day}</translation>
    </message>
    <message>
        <source>Texts and translations</source>
        <translation>Tekster og oversettelser</translation>
    </message>
    <message>
        <source>Take in a spreadsheet</source>
        <translation>Les inn et regneark</translation>
    </message>
    <message>
        <source>In practice nothing is taken in. Do that in the unit&apos;s own store.</source>
        <translation>I øvingen leses ingenting inn. Gjør det i enhetens eget lager.</translation>
    </message>
    <message>
        <source>A text is a draft until somebody who knows the language approved it.</source>
        <translation>En tekst er et utkast til noen som kan språket, har godkjent den.</translation>
    </message>
    <message>
        <source>How far the texts are</source>
        <translation>Hvor langt tekstene er kommet</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Save a spreadsheet</source>
        <translation>Lagre et regneark</translation>
    </message>
    <message>
        <source>Save a spreadsheet: {language}</source>
        <translation>Lagre et regneark: {language}</translation>
    </message>
    <message>
        <source>For carers and on paper: {drafts} of {all} are drafts</source>
        <translation>For pårørende og på papir: {drafts} av {all} er utkast</translation>
    </message>
    <message>
        <source>On the screen: {drafts} of {all} are drafts</source>
        <translation>På skjermen: {drafts} av {all} er utkast</translation>
    </message>
    <message>
        <source>{n} are missing</source>
        <translation>{n} mangler</translation>
    </message>
    <message>
        <source>{n} wait: their Bokmål has changed</source>
        <translation>{n} venter: bokmålsteksten er endret</translation>
    </message>
    <message>
        <source>How a review goes</source>
        <translation>Slik leses tekstene over</translation>
    </message>
    <message>
        <source>Save the spreadsheet of a language and send it to whoever reviews. It has every text beside Bokmål, and nothing about any person.</source>
        <translation>Lagre regnearket for et språk og send det til den som skal gå gjennom tekstene. Det har alle tekstene ved siden av bokmål, og ingenting om noen person.</translation>
    </message>
    <message>
        <source>The reviewer mends the texts in the spreadsheet and sends it back. Take it in here: you see every change before anything is kept.</source>
        <translation>Den som går gjennom, retter tekstene i regnearket og sender det tilbake. Les det inn her: Du ser hver endring før noe blir lagret.</translation>
    </message>
    <message>
        <source>What was mended holds on this computer. Save the spreadsheet again and send it to whoever keeps the program, so that all units get the texts.</source>
        <translation>Det som er rettet, gjelder på denne maskinen. Lagre regnearket en gang til og send det til dem som lager programmet, så får alle enheter tekstene.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Only numbers of carers leave this computer, never names or answers.</source>
        <translation>Bare antall pårørende forlater denne maskinen, aldri navn eller svar.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Prosjekter</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message>
        <source>Your site: {site}</source>
        <translation>Ditt sted: {site}</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Sett sammen</translation>
    </message>
    <message>
        <source>Put together: {title}</source>
        <translation>Sett sammen: {title}</translation>
    </message>
    <message>
        <source>Count and send</source>
        <translation>Tell og send</translation>
    </message>
    <message>
        <source>Count and send: {title}</source>
        <translation>Tell og send: {title}</translation>
    </message>
    <message>
        <source>Take in a project file</source>
        <translation>Ta inn en prosjektfil</translation>
    </message>
    <message>
        <source>Is your unit part of a project?</source>
        <translation>Er enheten din med i et prosjekt?</translation>
    </message>
    <message>
        <source>The coordinator sends you a project file. Take it in here. Then you can see the numbers of each period, and seal them for the coordinator.</source>
        <translation>Koordinatoren sender deg en prosjektfil. Ta den inn her. Da kan du se tallene for hver periode, og forsegle dem for koordinatoren.</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>Lag et prosjekt</translation>
    </message>
    <message>
        <source>Do you coordinate a project?</source>
        <translation>Koordinerer du et prosjekt?</translation>
    </message>
    <message>
        <source>Write down the sites and the periods. You get a file to send to the sites, and put together what they send back.</source>
        <translation>Skriv ned stedene og periodene. Du får en fil som du sender til stedene, og setter sammen det de sender tilbake.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Lag en rapport</translation>
    </message>
    <message>
        <source>A report for your own unit</source>
        <translation>En rapport for din egen enhet</translation>
    </message>
    <message>
        <source>The unit&apos;s own figures for the annual report, protected in the same way. Nothing has to be sent.</source>
        <translation>Enhetens egne tall til årsrapporten, beskyttet på samme måte. Ingenting må sendes.</translation>
    </message>
</context>
<context>
    <name>OwnButtons</name>
    <message>
        <source>Add a PDF of your own…</source>
        <translation>Legg til egen PDF …</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leser filen …</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Endre navnet …</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Fjern: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>OwnDocuments</name>
    <message>
        <source>Choose a PDF</source>
        <translation>Velg en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokumenter (*.pdf)</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Navn på dokumentet</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Et annet språk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>What is this document called?</source>
        <translation>Hva heter dokumentet?</translation>
    </message>
    <message>
        <source>The name stands in the list, and as the name of a saved file.</source>
        <translation>Navnet står i listen, og er filnavnet når dokumentet lagres.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behold</translation>
    </message>
</context>
<context>
    <name>OwnStep</name>
    <message>
        <source>A report for your own unit</source>
        <translation>En rapport for din egen enhet</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Make the figures</source>
        <translation>Lag tallene</translation>
    </message>
    <message>
        <source>Which year?</source>
        <translation>Hvilket år?</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>The quarters that have ended are counted. Every number is rounded to the nearest 5, and checked together with the earlier reports of that year that were made here. With fewer than 10 carers nothing is shown.</source>
        <translation>Kvartalene som er over, blir telt. Alle tall avrundes til nærmeste 5, og kontrolleres sammen med de tidligere rapportene for samme år som er laget her. Med færre enn 10 pårørende vises ingenting.</translation>
    </message>
    <message>
        <source>The check knows only the reports that are made here. If your figures are in the report of a project group as well, do not hand both on: together they can tell more than each of them alone.</source>
        <translation>Kontrollen kjenner bare rapportene som lages her. Er tallene deres også med i rapporten fra en prosjektgruppe, så ikke gi begge videre: Sammen kan de fortelle mer enn hver for seg.</translation>
    </message>
</context>
<context>
    <name>PackProblem</name>
    <message>
        <source>{file}, line {line}: {said}</source>
        <translation>{file}, linje {line}: {said}</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <source>The file is far too large for a form.</source>
        <translation>Filen er altfor stor til å være et skjema.</translation>
    </message>
    <message>
        <source>The zip file is damaged or packed in an unusual way.</source>
        <translation>Zip-filen er skadet eller pakket på en uvanlig måte.</translation>
    </message>
    <message>
        <source>{name} is locked with a passphrase.</source>
        <translation>{name} er låst med en passordfrase.</translation>
    </message>
    <message>
        <source>The zip file holds {found} files, far too many.</source>
        <translation>Det er {found} filer i zip-filen. Det er altfor mange.</translation>
    </message>
    <message>
        <source>What is packed in the zip file is far too large.</source>
        <translation>Innholdet i zip-filen er altfor stort.</translation>
    </message>
    <message>
        <source>{name} does not lie at the top of the zip file.</source>
        <translation>{name} ligger ikke øverst i zip-filen.</translation>
    </message>
    <message>
        <source>{name} only points to another file.</source>
        <translation>{name} peker bare til en annen fil.</translation>
    </message>
    <message>
        <source>{name} is in the zip file twice.</source>
        <translation>{name} finnes to ganger i zip-filen.</translation>
    </message>
    <message>
        <source>{name} does not belong in such a file.</source>
        <translation>{name} hører ikke hjemme i en slik fil.</translation>
    </message>
    <message>
        <source>pack.json is missing in the zip file.</source>
        <translation>pack.json mangler i zip-filen.</translation>
    </message>
    <message>
        <source>The letters are not written as UTF-8.</source>
        <translation>Bokstavene er ikke lagret som UTF-8.</translation>
    </message>
    <message>
        <source>This is not JSON, or it is cut off.</source>
        <translation>Dette er ikke JSON, eller filen er kuttet av.</translation>
    </message>
    <message>
        <source>Its parts are nested too deep.</source>
        <translation>Delene ligger for dypt inni hverandre.</translation>
    </message>
    <message>
        <source>“{key}” is there twice.</source>
        <translation>«{key}» står to ganger.</translation>
    </message>
    <message>
        <source>This is not a form with its licence.</source>
        <translation>Dette er ikke et skjema med lisens.</translation>
    </message>
    <message>
        <source>The file was made for another version of this program.</source>
        <translation>Filen er laget for en annen versjon av programmet.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>«{key}» mangler.</translation>
    </message>
    <message>
        <source>“{key}” is unknown here.</source>
        <translation>«{key}» er ukjent her.</translation>
    </message>
    <message>
        <source>“{key}” should be {wanted}.</source>
        <translation>«{key}» skal være {wanted}.</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>«{key}» er tom.</translation>
    </message>
    <message>
        <source>“{key}” begins or ends with a blank.</source>
        <translation>«{key}» begynner eller slutter med et mellomrom.</translation>
    </message>
    <message>
        <source>“{key}” is too long: {found}, at most {most}.</source>
        <translation>«{key}» er for lang: {found}, høyst {most}.</translation>
    </message>
    <message>
        <source>“{key}” holds a sign that cannot be seen ({sign}).</source>
        <translation>«{key}» har et tegn som ikke synes ({sign}).</translation>
    </message>
    <message>
        <source>“{key}” holds letters in two parts (not NFC).</source>
        <translation>«{key}» har bokstaver i to deler (ikke NFC).</translation>
    </message>
    <message>
        <source>“{key}” holds markup; only plain text is allowed.</source>
        <translation>«{key}» har koder i teksten. Det kan bare stå ren tekst der.</translation>
    </message>
    <message>
        <source>The form has {found} areas; it should have 14 or 15.</source>
        <translation>Skjemaet har {found} områder. Det skal ha 14 eller 15.</translation>
    </message>
    <message>
        <source>The area “{area}” is unknown here.</source>
        <translation>Området «{area}» er ukjent her.</translation>
    </message>
    <message>
        <source>The area “{area}” is there twice.</source>
        <translation>Området «{area}» står to ganger.</translation>
    </message>
    <message>
        <source>The order is broken: number {found} stands in place of {wanted}.</source>
        <translation>Rekkefølgen stemmer ikke: nummer {found} står der nummer {wanted} skal stå.</translation>
    </message>
    <message>
        <source>The form has {found} answers to choose from; {least} to {most} are expected.</source>
        <translation>Skjemaet har {found} svar å velge mellom. Det skal ha fra {least} til {most}.</translation>
    </message>
    <message>
        <source>The answer “{step}” is there twice.</source>
        <translation>Svaret «{step}» står to ganger.</translation>
    </message>
    <message>
        <source>A text is said to have been read over on {found}, which is to come.</source>
        <translation>En tekst skal være lest gjennom {found}, men den dagen har ikke vært ennå.</translation>
    </message>
    <message>
        <source>“{key}” reads the same as “{other}”.</source>
        <translation>«{key}» har samme ord som «{other}».</translation>
    </message>
    <message>
        <source>The language “{language}” is there twice.</source>
        <translation>Språket «{language}» står to ganger.</translation>
    </message>
    <message>
        <source>There are {found} languages; at most {most} fit.</source>
        <translation>Det er {found} språk. Det er plass til høyst {most}.</translation>
    </message>
    <message>
        <source>The texts in the language “{language}” are missing.</source>
        <translation>Tekstene på språket «{language}» mangler.</translation>
    </message>
    <message>
        <source>There are texts in “{language}”, but the list does not name it.</source>
        <translation>Det finnes tekster på «{language}», men språket står ikke på listen.</translation>
    </message>
    <message>
        <source>The licence names a use that is unknown here: “{use}”.</source>
        <translation>Lisensen nevner en bruk som er ukjent her: «{use}».</translation>
    </message>
    <message>
        <source>The name “{id}” belongs to the program&apos;s own areas.</source>
        <translation>Navnet «{id}» er brukt av programmets egne områder.</translation>
    </message>
    <message>
        <source>Version {version} of this form is here already, with other words. Other words need another version.</source>
        <translation>Versjon {version} av dette skjemaet finnes fra før, med andre ord. Andre ord må ha en annen versjon.</translation>
    </message>
    <message>
        <source>This form has been taken in already.</source>
        <translation>Dette skjemaet er lagt inn fra før.</translation>
    </message>
    <message>
        <source>This form is invented and only for practice, not for real work.</source>
        <translation>Dette skjemaet er oppdiktet og bare til øving, ikke til ekte samtaler.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>en tekst</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>et objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>en liste</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>et helt tall</translation>
    </message>
    <message>
        <source>a day such as 2026-03-05</source>
        <translation>en dag, slik som 2026-03-05</translation>
    </message>
    <message>
        <source>a short name of small letters and digits</source>
        <translation>et kort navn med små bokstaver og tall</translation>
    </message>
    <message>
        <source>a language code such as nb</source>
        <translation>en språkkode, slik som nb</translation>
    </message>
</context>
<context>
    <name>PacksCard</name>
    <message>
        <source>Forms and licences</source>
        <translation>Skjema og lisens</translation>
    </message>
    <message>
        <source>Which form new carers begin with, what its licence permits, and the way to take in a form that your organisation has the licence for.</source>
        <translation>Hvilket skjema nye pårørende begynner med, hva lisensen tillater, og hvordan du legger inn et skjema som virksomheten har lisens for.</translation>
    </message>
    <message>
        <source>Open forms and licences</source>
        <translation>Åpne skjema og lisens</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>forms-and-licences.txt</source>
        <translation>skjema-og-lisenser.txt</translation>
    </message>
    <message>
        <source>forms-and-licences.json</source>
        <translation>skjema-og-lisenser.json</translation>
    </message>
    <message>
        <source>Choose the file with the form</source>
        <translation>Velg filen med skjemaet</translation>
    </message>
    <message>
        <source>Forms (*.zip *.json)</source>
        <translation>Skjemaer (*.zip *.json)</translation>
    </message>
    <message>
        <source>The form is taken into use.</source>
        <translation>Skjemaet er tatt i bruk.</translation>
    </message>
    <message>
        <source>New carers begin with this from now on.</source>
        <translation>Nye pårørende begynner med dette fra nå av.</translation>
    </message>
    <message>
        <source>what-is-wrong.txt</source>
        <translation>dette-er-feil.txt</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagret som {file}.</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Taken in from {file}.</source>
        <translation>Tatt inn fra {file}.</translation>
    </message>
    <message>
        <source>The form is filled in for {site}, {period}.</source>
        <translation>Skjemaet er fylt ut for {site}, {period}.</translation>
    </message>
</context>
<context>
    <name>PaperStep</name>
    <message>
        <source>Fill in from paper</source>
        <translation>Fyll inn fra papir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>See all numbers</source>
        <translation>Se alle tallene</translation>
    </message>
    <message>
        <source>Count carers, not forms. A field that is left blank counts as none. What you write is kept until it is sealed.</source>
        <translation>Tell pårørende, ikke skjemaer. Et felt som står tomt, teller som ingen. Det du skriver, tas vare på til det er forseglet.</translation>
    </message>
    <message>
        <source>{file} was not taken in.</source>
        <translation>{file} ble ikke tatt inn.</translation>
    </message>
    <message>
        <source>Take in a filled-in form</source>
        <translation>Ta inn et utfylt skjema</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passordfrasen en gang til</translation>
    </message>
    <message>
        <source>The two are not the same. Show both and compare.</source>
        <translation>De to er ikke like. Vis begge og sammenlign.</translation>
    </message>
    <message>
        <source>At least {least} characters. Four ordinary words that do not belong together are easy to remember and hard to guess.</source>
        <translation>Minst {least} tegn. Fire vanlige ord som ikke hører sammen, er lette å huske og vanskelige å gjette.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>%n tegn til trengs.</numerusform>
            <numerusform>%n tegn til trengs.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is blank, or one character over and over. Take a few words instead.</source>
        <translation>Dette er tomt eller bare ett tegn om og om igjen. Bruk noen ord i stedet.</translation>
    </message>
    <message>
        <source>Long enough, but it repeats itself or follows a row such as 1234. Such a passphrase is guessed early.</source>
        <translation>Lang nok, men den gjentar seg eller følger en rekke som 1234. En slik passordfrase blir fort gjettet.</translation>
    </message>
    <message>
        <source>Long enough. A single word with something after it can be guessed; with three or four words it is much harder.</source>
        <translation>Lang nok. Et enkelt ord med noe etter kan gjettes. Med tre eller fire ord er det mye vanskeligere.</translation>
    </message>
    <message>
        <source>Long enough, and hard to guess if it is no saying, song or name that others know.</source>
        <translation>Lang nok, og vanskelig å gjette hvis det ikke er et ordtak, en sang eller et navn som andre kjenner.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Bytt passordfrasen min</translation>
    </message>
    <message>
        <source>The others keep theirs, and the recovery key stays as it is.</source>
        <translation>De andre beholder sin, og gjenopprettingsnøkkelen er den samme.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Bytt den</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Et øyeblikk…</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>Passordfrasen til nå</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny passordfrase</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Den nye passordfrasen en gang til</translation>
    </message>
    <message>
        <source>The passphrase until now is needed here.</source>
        <translation>Her trengs passordfrasen du har brukt til nå.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Bruk denne passordfrasen</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>Trinn 1 av 2</translation>
    </message>
    <message>
        <source>Choose a new passphrase, {name}</source>
        <translation>Velg en ny passordfrase, {name}</translation>
    </message>
    <message>
        <source>The recovery key fits, and everything is there. The forgotten passphrase is replaced by the one that you choose now.</source>
        <translation>Gjenopprettingsnøkkelen passer, og alt er her. Den glemte passordfrasen byttes ut med den du velger nå.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Velkommen, {name}</translation>
    </message>
    <message>
        <source>Choose a passphrase of your own. You open the store with it from now on; the code that you were given is used up then.</source>
        <translation>Velg din egen passordfrase. Med den åpner du lageret fra nå av; koden du fikk, er brukt opp da.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Tilpass til siden</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People and keys</source>
        <translation>Personer og nøkler</translation>
    </message>
    <message>
        <source>Who can open this store, your passphrase, the recovery key and the organisation&apos;s key.</source>
        <translation>Hvem som kan åpne dette lageret, passordfrasen din, gjenopprettingsnøkkelen og virksomhetens nøkkel.</translation>
    </message>
    <message>
        <source>Open people and keys</source>
        <translation>Åpne personer og nøkler</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Første gang</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Passordfrasen din er byttet.</translation>
    </message>
    <message>
        <source>The key is added.</source>
        <translation>Nøkkelen er lagt til.</translation>
    </message>
    <message>
        <source>Everything is as it was</source>
        <translation>Alt er som det var</translation>
    </message>
    <message>
        <source>The store is locked; unlock it to go on.</source>
        <translation>Lageret er låst; lås det opp for å fortsette.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Lage en ny gjenopprettingsnøkkel?</translation>
    </message>
    <message>
        <source>The sheet that you have now no longer opens the store afterwards. The new key is shown once, so have a printer at hand, or paper and pen.</source>
        <translation>Arket du har nå, åpner ikke lageret etterpå. Den nye nøkkelen vises én gang, så ha en skriver klar, eller papir og penn.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Lag en ny nøkkel</translation>
    </message>
    <message>
        <source>The new recovery key is in force.</source>
        <translation>Den nye gjenopprettingsnøkkelen gjelder nå.</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>Den nye gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>The key before it no longer opens the store. Throw the old sheet away.</source>
        <translation>Den forrige nøkkelen åpner ikke lageret lenger. Kast det gamle arket.</translation>
    </message>
    <message>
        <source>Make a new code for {name}?</source>
        <translation>Lage en ny kode til {name}?</translation>
    </message>
    <message>
        <source>The code from before then no longer opens the store.</source>
        <translation>Koden fra før åpner da ikke lageret lenger.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Lag en ny kode</translation>
    </message>
    <message>
        <source>The new key is shown only now. Print it or write it down, and lock it away, never together with this machine: whoever has it can read everything.</source>
        <translation>Den nye nøkkelen vises bare nå. Skriv den ut eller skriv den ned, og lås den inn, aldri sammen med denne maskinen: den som har nøkkelen, kan lese alt.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Leave this store?</source>
        <translation>Forlate dette lageret?</translation>
    </message>
    <message>
        <source>Your passphrase no longer opens it, and the store is locked at once. What you wrote stays with the others, who can invite you again.</source>
        <translation>Passordfrasen din åpner det ikke lenger, og lageret låses med en gang. Det du har skrevet, blir hos de andre, som kan invitere deg igjen.</translation>
    </message>
    <message>
        <source>Leave the store</source>
        <translation>Forlat lageret</translation>
    </message>
    <message>
        <source>Take {name} out?</source>
        <translation>Ta ut {name}?</translation>
    </message>
    <message>
        <source>{name} can no longer open this store; what {name} wrote stays. If {name} may have kept a copy of the files, make a new key for everything afterwards.</source>
        <translation>{name} kan ikke åpne dette lageret lenger; det {name} har skrevet, blir værende. Kan {name} ha en kopi av filene, så lag ny nøkkel for alt etterpå.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ut</translation>
    </message>
    <message>
        <source>{name} can no longer open the store.</source>
        <translation>{name} kan ikke åpne lageret lenger.</translation>
    </message>
    <message>
        <source>The key of {name} is removed.</source>
        <translation>Nøkkelen til {name} er fjernet.</translation>
    </message>
    <message>
        <source>Remove the key of {name}?</source>
        <translation>Fjerne nøkkelen til {name}?</translation>
    </message>
    <message>
        <source>{name} can then no longer open this store. If everybody of the unit forgets the passphrase and the recovery key is lost, nobody can.</source>
        <translation>{name} kan da ikke åpne dette lageret lenger. Glemmer alle i enheten passordfrasen og gjenopprettingsnøkkelen er borte, kan ingen det.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Stay as it is</source>
        <translation>La det være</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>You</source>
        <translation>Om deg</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Tittelen din</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Step 2 of 3</source>
        <translation>Steg 2 av 3</translation>
    </message>
    <message>
        <source>You and your passphrase</source>
        <translation>Du og passordfrasen din</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Navnet ditt</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Tittelen din</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation>Opprett lageret</translation>
    </message>
    <message>
        <source>Your name is needed here.</source>
        <translation>Skriv navnet ditt her.</translation>
    </message>
    <message>
        <source>Making the store…</source>
        <translation>Oppretter lageret …</translation>
    </message>
</context>
<context>
    <name>PlanCopies</name>
    <message>
        <source>The carer&apos;s copy</source>
        <translation>Kopi til den pårørende</translation>
    </message>
    <message>
        <source>The nurse&apos;s copy</source>
        <translation>Kopi til sykepleieren</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Begge språk</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stor skrift</translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation>Hvilken kopi</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>The plan you share</source>
        <translation>Den felles planen</translation>
    </message>
    <message>
        <source>The carer gets a copy. It can be changed at any time.</source>
        <translation>Den pårørende får en kopi. Planen kan endres når som helst.</translation>
    </message>
    <message>
        <source>Copy journal note</source>
        <translation>Kopier journalnotat</translation>
    </message>
    <message>
        <source>To the review</source>
        <translation>Til oppfølgingen</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Neste samtale</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Shared with the carer</source>
        <translation>Delt med den pårørende</translation>
    </message>
    <message>
        <source>The carer got a copy</source>
        <translation>Den pårørende fikk kopi</translation>
    </message>
    <message>
        <source>A remark on the plan</source>
        <translation>Merknad til planen</translation>
    </message>
    <message>
        <source>All of it, for the carer&apos;s own record</source>
        <translation>Alt, til den pårørendes egen journal</translation>
    </message>
    <message>
        <source>Only what was agreed, for the patient&apos;s record</source>
        <translation>Bare det avtalte, til pasientens journal</translation>
    </message>
    <message>
        <source>The journal note is copied. Paste it into the journal.</source>
        <translation>Journalnotatet er kopiert. Lim det inn i journalen.</translation>
    </message>
    <message>
        <source>Nothing was raised in the conversation.</source>
        <translation>Ingenting ble tatt opp i samtalen.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Legg til et tiltak</translation>
    </message>
    <message>
        <source>The action is removed.</source>
        <translation>Tiltaket er fjernet.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: everybody in here is invented. Do not write about real people.</source>
        <translation>Øving: Alle her er oppdiktet. Ikke skriv om virkelige personer.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut …</translation>
    </message>
    <message>
        <source>A saved file is encrypted only if you give it a passphrase.</source>
        <translation>En lagret fil er bare kryptert hvis du gir den en passordfrase.</translation>
    </message>
    <message>
        <source>Some signs cannot be printed. Each of them stands as an empty box: ▯</source>
        <translation>Noen tegn kan ikke skrives ut. Hvert av dem står som en tom rute: ▯</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Lager sidene …</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sendt til skriveren.</translation>
    </message>
    <message>
        <source>There are no pages to show.</source>
        <translation>Det er ingen sider å vise.</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>This file cannot be taken in</source>
        <translation>Denne filen kan ikke legges inn</translation>
    </message>
    <message>
        <source>Is this the right form?</source>
        <translation>Er dette riktig skjema?</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Ta i bruk</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n ting å rette</numerusform>
            <numerusform>%n ting å rette</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it was kept. Send this list to whoever made the file, and try again with a new one.</source>
        <translation>Ingenting ble lagret. Send denne listen til den som laget filen, og prøv igjen med en ny.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lagre listen</translation>
    </message>
    <message>
        <source>The licence of this form has ended.</source>
        <translation>Lisensen for dette skjemaet er utløpt.</translation>
    </message>
    <message>
        <source>It can be kept for answers that are there; new use stays locked.</source>
        <translation>Det kan legges inn for svar som finnes fra før. Ny bruk er låst.</translation>
    </message>
    <message>
        <source>These words are here already.</source>
        <translation>Disse ordene finnes fra før.</translation>
    </message>
    <message>
        <source>The licence in this file takes the place of the one before.</source>
        <translation>Lisensen i denne filen erstatter den forrige.</translation>
    </message>
    <message>
        <source>New carers begin with this form</source>
        <translation>Nye pårørende begynner med dette skjemaet</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Owner of the words</source>
        <translation>Eier av ordene</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til og med</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingeravtrykk (SHA-256)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>In this program: {area}</source>
        <translation>I programmet: {area}</translation>
    </message>
    <message>
        <source>A draft that nobody has read over yet.</source>
        <translation>Et utkast som ingen har lest gjennom ennå.</translation>
    </message>
    <message>
        <source>Are these changes right?</source>
        <translation>Er disse endringene riktige?</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n text(s)</source>
        <translation>
            <numerusform>Les inn %n tekst</numerusform>
            <numerusform>Les inn %n tekster</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be taken in</source>
        <translation>Ingenting kan leses inn</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Ingenting blir endret</translation>
    </message>
    <message>
        <source>Who reviewed the texts?</source>
        <translation>Hvem har gått gjennom tekstene?</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Navnet på den som har gått gjennom</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Dagen da de ble lest over</translation>
    </message>
    <message>
        <source>Name and day stand with the texts from then on, and are sent with them.</source>
        <translation>Navn og dag står ved tekstene fra nå av, og følger med når de sendes.</translation>
    </message>
    <message>
        <source>Write who reviewed the texts.</source>
        <translation>Skriv hvem som har gått gjennom tekstene.</translation>
    </message>
    <message>
        <source>Write a day that has come already.</source>
        <translation>Skriv en dag som ikke er i framtiden.</translation>
    </message>
    <message>
        <source>Every text in it is as it is here, and none is newly marked as reviewed. A text that is right as it stands is marked in the column for its state.</source>
        <translation>Alle tekstene i arket er som her, og ingen er nylig merket som gjennomgått. En tekst som er riktig slik den står, merkes i kolonnen «Tilstand».</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Filen kan ikke brukes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>%n rad er utelatt</numerusform>
            <numerusform>%n rader er utelatt</numerusform>
        </translation>
    </message>
    <message>
        <source>These texts stay as they are. Mend the rows and take the file in again.</source>
        <translation>Disse tekstene blir som de er. Rett radene og les filen inn igjen.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) get other words</source>
        <translation>
            <numerusform>%n tekst får nye ord</numerusform>
            <numerusform>%n tekster får nye ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are approved as they are</source>
        <translation>
            <numerusform>%n utkast blir godkjent slik det er</numerusform>
            <numerusform>%n utkast blir godkjent slik de er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>ProjectCounts</name>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} av {whole}</translation>
    </message>
    <message>
        <source>{count} of {whole} (“{parent}”)</source>
        <translation>{count} av {whole} («{parent}»)</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>The areas</source>
        <translation>Områdene</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Noe annet</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>vises ikke</translation>
    </message>
    <message>
        <source>{number}, {of}</source>
        <translation>{number}, {of}</translation>
    </message>
    <message>
        <source>{title}: {columns}</source>
        <translation>{title}: {columns}</translation>
    </message>
    <message>
        <source>“{name}”: write a whole number, such as 12.</source>
        <translation>«{name}»: Skriv et helt tall, for eksempel 12.</translation>
    </message>
    <message>
        <source>“{name}” is {count}. It cannot be more than “{parent}”, which is {whole}.</source>
        <translation>«{name}» er {count}. Det kan ikke være flere enn «{parent}», som er {whole}.</translation>
    </message>
    <message>
        <source>“{name}”: together {count}. That is more than “{parent}”, which is {whole}.</source>
        <translation>«{name}»: til sammen {count}. Det er flere enn «{parent}», som er {whole}.</translation>
    </message>
    <message>
        <source>“{name}”: together {count}. Everybody counts here, so it must be {whole}.</source>
        <translation>«{name}»: til sammen {count}. Her telles alle med, så det må bli {whole}.</translation>
    </message>
</context>
<context>
    <name>ProjectCoverage</name>
    <message>
        <source>Here</source>
        <translation>Kommet inn</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Here (edition {number})</source>
        <translation>Kommet inn (utgave {number})</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Who has sent what</source>
        <translation>Hvem som har sendt inn hva</translation>
    </message>
</context>
<context>
    <name>ProjectDialogs</name>
    <message>
        <source>Choose the project file</source>
        <translation>Velg prosjektfilen</translation>
    </message>
    <message>
        <source>Project files (*.json)</source>
        <translation>Prosjektfiler (*.json)</translation>
    </message>
    <message>
        <source>Choose the files from the sites</source>
        <translation>Velg filene fra stedene</translation>
    </message>
    <message>
        <source>Sealed figures (*.csnatcounts)</source>
        <translation>Forseglede tall (*.csnatcounts)</translation>
    </message>
    <message>
        <source>Keys (*.key)</source>
        <translation>Nøkler (*.key)</translation>
    </message>
    <message>
        <source>Choose your key</source>
        <translation>Velg nøkkelen din</translation>
    </message>
    <message>
        <source>Has a report been made of this project before?</source>
        <translation>Er det laget en rapport fra dette prosjektet før?</translation>
    </message>
    <message>
        <source>Then choose the file ledger.json, which lies beside the last report. The program uses it to make sure that the old and the new reports together tell of nobody.</source>
        <translation>Velg da filen ledger.json, som ligger ved siden av den siste rapporten. Med den passer programmet på at gamle og nye rapporter til sammen ikke røper noen.</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Ingen rapport ennå</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Velg filen</translation>
    </message>
    <message>
        <source>Choose the ledger of the last report</source>
        <translation>Velg utgivelsesloggen til den siste rapporten</translation>
    </message>
    <message>
        <source>Ledgers (*.json)</source>
        <translation>Utgivelseslogger (*.json)</translation>
    </message>
    <message>
        <source>Choose the filled-in form</source>
        <translation>Velg det utfylte skjemaet</translation>
    </message>
    <message>
        <source>Filled-in forms (*.json *.csv)</source>
        <translation>Utfylte skjemaer (*.json *.csv)</translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation>Velg en mappe for rapporten</translation>
    </message>
    <message>
        <source>Passphrase for the key</source>
        <translation>Passordfrase for nøkkelen</translation>
    </message>
    <message>
        <source>Open your key</source>
        <translation>Åpne nøkkelen din</translation>
    </message>
    <message>
        <source>The files are sealed; your key opens them.</source>
        <translation>Filene er forseglet. Nøkkelen din åpner dem.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Remove “{title}”?</source>
        <translation>Fjerne «{title}»?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>ProjectFacts</name>
    <message>
        <source>Months</source>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kvartaler</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Every number is rounded to the nearest {base}</source>
        <translation>Alle tall avrundes til nærmeste {base}</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Sealed as {file}.</source>
        <translation>Forseglet som {file}.</translation>
    </message>
    <message>
        <source>Send the file to the coordinator, by mail if you like.</source>
        <translation>Send filen til koordinatoren, gjerne på e-post.</translation>
    </message>
    <message>
        <source>It replaces edition {before}.</source>
        <translation>Den erstatter utgave {before}.</translation>
    </message>
    <message>
        <source>Everything that came from the sites, and the list of reports, goes with it.</source>
        <translation>Alt som er kommet inn fra stedene, og listen over rapporter, forsvinner med det.</translation>
    </message>
    <message>
        <source>The project file goes. The carers and their figures stay.</source>
        <translation>Prosjektfilen forsvinner. De pårørende og tallene deres blir.</translation>
    </message>
</context>
<context>
    <name>ProjectProblem</name>
    <message>
        <source>This is no filled-in form of a project.</source>
        <translation>Dette er ikke et utfylt skjema fra et prosjekt.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Filen kan ikke leses.</translation>
    </message>
    <message>
        <source>The file is far too large for such figures.</source>
        <translation>Filen er altfor stor til å være slike tall.</translation>
    </message>
    <message>
        <source>This is no sealed file with figures.</source>
        <translation>Dette er ingen forseglet fil med tall.</translation>
    </message>
    <message>
        <source>The file is sealed for somebody else.</source>
        <translation>Filen er forseglet for noen andre.</translation>
    </message>
    <message>
        <source>The file is damaged. Ask the site to send it again.</source>
        <translation>Filen er skadet. Be stedet sende den på nytt.</translation>
    </message>
    <message>
        <source>What is sealed in it are no figures of a project.</source>
        <translation>Det som er forseglet i den, er ikke tall fra et prosjekt.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of this program.</source>
        <translation>Filen er laget med en nyere versjon av programmet.</translation>
    </message>
    <message>
        <source>The figures belong to another project.</source>
        <translation>Tallene hører til et annet prosjekt.</translation>
    </message>
    <message>
        <source>The site works with another version of the project file. Send it yours again.</source>
        <translation>Stedet bruker en annen utgave av prosjektfilen. Send det din en gang til.</translation>
    </message>
    <message>
        <source>The project has no site “{detail}”.</source>
        <translation>Prosjektet har ikke noe sted «{detail}».</translation>
    </message>
    <message>
        <source>The period {detail} is not one of the project&apos;s.</source>
        <translation>Perioden {detail} er ikke en av prosjektets.</translation>
    </message>
    <message>
        <source>The period {detail} has not ended yet.</source>
        <translation>Perioden {detail} er ikke over ennå.</translation>
    </message>
    <message>
        <source>It holds something unknown: “{detail}”.</source>
        <translation>Den inneholder noe ukjent: «{detail}».</translation>
    </message>
    <message>
        <source>A number is missing: “{detail}”.</source>
        <translation>Et tall mangler: «{detail}».</translation>
    </message>
    <message>
        <source>“{detail}” is not a number of carers.</source>
        <translation>«{detail}» er ikke et antall pårørende.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be right: it does not fit what it is a part of.</source>
        <translation>«{detail}» kan ikke stemme: Det passer ikke med det som det er en del av.</translation>
    </message>
    <message>
        <source>The file does not say which edition it is.</source>
        <translation>Filen sier ikke hvilken utgave den er.</translation>
    </message>
    <message>
        <source>The same figures are here already.</source>
        <translation>De samme tallene er her allerede.</translation>
    </message>
    <message>
        <source>There are other figures with the same edition. Ask the site which are right, and for a new file.</source>
        <translation>Det finnes andre tall med samme utgave. Spør stedet hvilke som er riktige, og be om en ny fil.</translation>
    </message>
    <message>
        <source>A newer file of the same site and period is here.</source>
        <translation>En nyere fil for samme sted og periode er her.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Stasjon</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ukjent</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Velg</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Se i:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;navn:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fil&amp;type:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Fram</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbake</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå fram</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Mappen over</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til mappen over</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag en ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Lag en ny mappe</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis s&amp;kjulte filer</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Vis som liste</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Vis med detaljer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mapper</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Steder</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Steder og bokmerker</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Maskin</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Skriv ut</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Valg &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Valg &lt;&lt;</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle sider</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Sider med like tall</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Sider med ulike tall</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Fil på maskinen</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv til en fil (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Lagre som PDF</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Eksemplarer</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Antall:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sorter eksemplarene</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Siste side først</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråtoner</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Utskrift på begge sider</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Snu på langsiden</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Snu på kortsiden</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Hva som skrives ut</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Sider fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Denne siden</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Det som er valgt</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Hvilke &amp;sider:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Skriv sider med komma mellom. Fra og med, til og med skrives med bindestrek: 3,5-7,9 gir sidene 3, 5, 6, 7 og 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Egenskaper</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Sted:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Fil:</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Rull til høyre</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
</context>
<context>
    <name>RekeyStep</name>
    <message>
        <source>New key for everything</source>
        <translation>Ny nøkkel for alt</translation>
    </message>
    <message>
        <source>Do this when a machine with the store was lost, or when somebody who left may have kept a copy of the files. What is written from now on cannot be read with the old keys.</source>
        <translation>Gjør dette når en maskin med lageret er kommet bort, eller når noen som har sluttet, kan ha en kopi av filene. Det som skrives fra nå av, kan ikke leses med de gamle nøklene.</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Krypter alt på nytt</translation>
    </message>
    <message>
        <source>Everything is being encrypted anew. Let the program stay open…</source>
        <translation>Alt krypteres på nytt. La programmet stå åpent…</translation>
    </message>
    <message>
        <source>Your passphrase, which stays</source>
        <translation>Passordfrasen din, som er den samme etterpå</translation>
    </message>
    <message>
        <source>Your passphrase is needed here.</source>
        <translation>Her trengs passordfrasen din.</translation>
    </message>
    <message>
        <source>The recovery key changes: have a printer at hand, or paper and pen.</source>
        <translation>Gjenopprettingsnøkkelen blir en annen: ha en skriver klar, eller papir og penn.</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) need a new code to come in, which you get to hand over.</source>
        <translation>
            <numerusform>%n kollega trenger en ny kode for å komme inn. Du får den for å gi den videre.</numerusform>
            <numerusform>%n kolleger trenger hver sin nye kode for å komme inn. Du får dem for å gi dem videre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relationship</name>
    <message>
        <source>spouse</source>
        <translation>ektefelle</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>datter</translation>
    </message>
    <message>
        <source>son</source>
        <translation>sønn</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>mor</translation>
    </message>
    <message>
        <source>father</source>
        <translation>far</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>søster</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>bror</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>barnebarn</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>venn</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>nabo</translation>
    </message>
</context>
<context>
    <name>RelationshipField</name>
    <message>
        <source>Show the usual words</source>
        <translation>Vis de vanlige ordene</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation>Trinn 2 av 2</translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation>Den nye gjenopprettingsnøkkelen din</translation>
    </message>
    <message>
        <source>The key that you used just now no longer opens anything. Throw the old sheet away.</source>
        <translation>Nøkkelen du nettopp brukte, åpner ikke noe lenger. Kast det gamle arket.</translation>
    </message>
    <message>
        <source>The new key is shown only now. Print it or write it down, and lock it away, never together with this machine: whoever has it can read everything.</source>
        <translation>Den nye nøkkelen vises bare nå. Skriv den ut eller skriv den ned, og lås den inn, aldri sammen med denne maskinen: den som har nøkkelen, kan lese alt.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Reports of mistakes</source>
        <translation>Feilrapporter</translation>
    </message>
    <message>
        <source>When the program makes a mistake, it notes where in the program that was. A report holds nothing that you or anybody wrote, and nobody&apos;s name.</source>
        <translation>Når programmet gjør en feil, noterer det hvor i programmet det skjedde. En rapport inneholder ingenting som du eller andre har skrevet, og ingen navn.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. If you want help, look at the report, save it as a file, and give it to your IT department.</source>
        <translation>Ingenting blir sendt noe sted. Vil du ha hjelp, så se på rapporten, lagre den som fil og gi den til IT-avdelingen.</translation>
    </message>
    <message>
        <source>There are no reports.</source>
        <translation>Det er ingen rapporter.</translation>
    </message>
    <message>
        <source>A mistake in the program</source>
        <translation>En feil i programmet</translation>
    </message>
    <message>
        <source>The program stopped suddenly</source>
        <translation>Programmet stoppet brått</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Alle rapporter</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Lagre som fil …</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Slett rapporten</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagret som {file}.</translation>
    </message>
    <message>
        <source>The report is deleted.</source>
        <translation>Rapporten er slettet.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose a backup</source>
        <translation>Velg en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Backups (*.csnatbackup)</source>
        <translation>Sikkerhetskopier (*.csnatbackup)</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Velg mappen for sikkerhetskopier</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Legg tilbake en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Åpne sikkerhetskopien</translation>
    </message>
    <message>
        <source>It is encrypted as the store was when it was made, and opens with what opened the store that day.</source>
        <translation>Den er kryptert slik lageret var da den ble laget, og åpnes med det som åpnet lageret den dagen.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Se hva som er i den</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Åpner sikkerhetskopien …</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>How has it gone?</source>
        <translation>Hvordan har det gått?</translation>
    </message>
    <message>
        <source>Look at the plan together: what was done, did it help, what is new?</source>
        <translation>Se på planen sammen: Hva er gjort, hjalp det, hva er nytt?</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Det vi ble enige om</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Oppfølgingen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>How it has gone, and what is new</source>
        <translation>Hvordan det har gått, og hva som er nytt</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Hva nå?</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Neste oppfølging</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslett</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>Runden er avsluttet</translation>
    </message>
    <message>
        <source>Begin a new round</source>
        <translation>Begynn en ny runde</translation>
    </message>
    <message>
        <source>Open this round again</source>
        <translation>Åpne denne runden igjen</translation>
    </message>
    <message>
        <source>The round is closed. The offer stands.</source>
        <translation>Runden er avsluttet. Tilbudet står fast.</translation>
    </message>
    <message>
        <source>{how}, {day}. {name} can come back at any time.</source>
        <translation>{how}, {day}. {name} kan ta kontakt igjen når som helst.</translation>
    </message>
    <message>
        <source>No actions were agreed.</source>
        <translation>Ingen tiltak ble avtalt.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>A saved file is not encrypted</source>
        <translation>En lagret fil er ikke kryptert</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read it. With a passphrase only those can read it to whom you tell the passphrase.</source>
        <translation>Alle som får tak i filen, kan lese den. Med en passordfrase kan bare de lese den som du gir passordfrasen til.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can open your store. Paper in a locked cupboard is safer. A passphrase protects the file, but then you need it to read the key.</source>
        <translation>Alle som får tak i filen, kan åpne lageret ditt. Papir i et låst skap er tryggere. En passordfrase beskytter filen, men da trenger du den for å lese nøkkelen.</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <translation>Passordfrase for filen</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passordfrasen en gang til</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La være</translation>
    </message>
    <message>
        <source>Save without a passphrase</source>
        <translation>Lagre uten passordfrase</translation>
    </message>
    <message>
        <source>Save with the passphrase</source>
        <translation>Lagre med passordfrase</translation>
    </message>
    <message>
        <source>At least {least} characters, and not the one that opens the program. It is kept nowhere: if it is forgotten, nobody can open the file.</source>
        <translation>Minst {least} tegn, og ikke den som åpner programmet. Den lagres ingen steder: Blir den glemt, kan ingen åpne filen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>%n tegn til trengs.</numerusform>
            <numerusform>%n tegn til trengs.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is blank, or one character over and over. Take a few words instead.</source>
        <translation>Dette er tomt eller bare ett tegn om og om igjen. Bruk noen ord i stedet.</translation>
    </message>
    <message>
        <source>Long enough, but it repeats itself. It is guessed early.</source>
        <translation>Lang nok, men den gjentar seg. Den blir fort gjettet.</translation>
    </message>
    <message>
        <source>Long enough. Tell it to the reader by telephone, never in a mail.</source>
        <translation>Lang nok. Gi den til mottakeren på telefon, aldri i en e-post.</translation>
    </message>
    <message>
        <source>The two are not the same. Show both and compare.</source>
        <translation>De to er ikke like. Vis begge og sammenlign.</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Saved {time}</source>
        <translation>Lagret {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke lagret</translation>
    </message>
</context>
<context>
    <name>SavedStep</name>
    <message>
        <source>What could be read is saved</source>
        <translation>Det som kunne leses, er tatt vare på</translation>
    </message>
    <message>
        <source>The damaged store lies in {folder}, as it was.</source>
        <translation>Det skadede lageret ligger i {folder}, slik det var.</translation>
    </message>
    <message>
        <source>In the new store</source>
        <translation>I det nye lageret</translation>
    </message>
    <message>
        <source>Nothing: everything could be read.</source>
        <translation>Ingenting: alt kunne leses.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in the list</source>
        <translation>
            <numerusform>%n linje til i listen</numerusform>
            <numerusform>%n linjer til i listen</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Det som ikke kunne leses</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lagre listen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagret som {file}.</translation>
    </message>
</context>
<context>
    <name>ScreenOffer</name>
    <message>
        <source>Let {name} answer on the screen again</source>
        <translation>La {name} svare på skjermen igjen</translation>
    </message>
    <message>
        <source>Let {name} answer on the screen</source>
        <translation>La {name} svare på skjermen</translation>
    </message>
    <message>
        <source>The round is closed. Open it again first, or begin a new round.</source>
        <translation>Runden er avsluttet. Åpne den igjen først, eller begynn en ny runde.</translation>
    </message>
    <message>
        <source>The form fills the screen, and nothing else of the program can be reached from there. What {name} answers is saved at once.</source>
        <translation>Skjemaet fyller skjermen, og ingenting annet i programmet kan nås derfra. Det {name} svarer, lagres med en gang.</translation>
    </message>
    <message>
        <source>You come back here by unlocking, when {name} has given the screen back.</source>
        <translation>Du kommer tilbake hit ved å låse opp, når {name} har gitt skjermen tilbake.</translation>
    </message>
    <message>
        <source>{name} sees what is answered already, and can change it.</source>
        <translation>{name} ser det som alt er svart, og kan endre det.</translation>
    </message>
    <message>
        <source>{name} sees the answers that you wrote down, and can change them. With the first answer on the screen all of them become {name}&apos;s own, and you cannot change them afterwards. Look at them together first.</source>
        <translation>{name} ser svarene du har skrevet ned, og kan endre dem. Når {name} svarer på skjermen, regnes alle svarene som pårørendes egne, og du kan ikke endre dem etterpå. Se gjennom dem sammen først.</translation>
    </message>
    <message>
        <source>Hand the screen to {name}?</source>
        <translation>Gi skjermen til {name}?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Hand over the screen</source>
        <translation>Gi fra deg skjermen</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Vis det som skrives</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>That is not the code. Look for mistyped signs.</source>
        <translation>Det er ikke koden. Se etter tegn som er tastet feil.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Nothing is changed.</source>
        <translation>Det er ikke passordfrasen. Ingenting er endret.</translation>
    </message>
    <message>
        <source>That is not the recovery key. Look for mistyped signs.</source>
        <translation>Det er ikke gjenopprettingsnøkkelen. Se etter tegn som er skrevet feil.</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Første gang</translation>
    </message>
    <message>
        <source>The code that you were given</source>
        <translation>Koden du har fått</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Bruk passordfrasen</translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>Jeg har glemt passordfrasen</translation>
    </message>
</context>
<context>
    <name>ServiceEntry</name>
    <message>
        <source>Verified {day}</source>
        <translation>Kontrollert {day}</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Ikke kontrollert ennå</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nytt tilbud</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Who offers it</source>
        <translation>Hvem som gir tilbudet</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Nettside</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Hjelper med</translation>
    </message>
    <message>
        <source>I have verified this today</source>
        <translation>Jeg har kontrollert dette i dag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Last verified {when}</source>
        <translation>Sist kontrollert {when}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>The logo was removed.</source>
        <translation>Logoen er fjernet.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} er fjernet.</translation>
    </message>
</context>
<context>
    <name>SettingsUnit</name>
    <message>
        <source>Choose a logo</source>
        <translation>Velg en logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Introduction</source>
        <translation>Introduksjon</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Egen tid</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Oppfølging</translation>
    </message>
</context>
<context>
    <name>StageTrack</name>
    <message>
        <source>The five stages</source>
        <translation>De fem trinnene</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduksjon</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Egen tid</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Oppfølging</translation>
    </message>
    <message>
        <source>Stage {number}: {label}</source>
        <translation>Trinn {number}: {label}</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>åpent nå</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>skrevet</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>That is not your passphrase. Nothing is changed.</source>
        <translation>Det er ikke passordfrasen din. Ingenting er endret.</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagret som {file}.</translation>
    </message>
</context>
<context>
    <name>StoreCard</name>
    <message>
        <source>About the store</source>
        <translation>Om lageret</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>Mappen med lageret</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Vis loggen</translation>
    </message>
    <message>
        <source>Who did what in this store, and when</source>
        <translation>Hvem som har gjort hva i dette lageret, og når</translation>
    </message>
    <message>
        <source>The recovery key was shown when the store was made and is kept nowhere in the program. Make sure that the sheet is still where it was put: without passphrase and key nobody can open the store.</source>
        <translation>Gjenopprettingsnøkkelen ble vist da lageret ble opprettet, og programmet har ikke tatt vare på den. Se etter at arket fortsatt ligger der det ble lagt: Uten passordfrase og nøkkel kan ingen åpne lageret.</translation>
    </message>
    <message>
        <source>A practice store: everybody in here is invented.</source>
        <translation>Et øvingslager: Alle her er oppdiktet.</translation>
    </message>
    <message>
        <source>The unit&apos;s own store. Everything in it is encrypted.</source>
        <translation>Enhetens eget lager. Alt i det er kryptert.</translation>
    </message>
</context>
<context>
    <name>TextProblem</name>
    <message>
        <source>{sheet}: {said}</source>
        <translation>{sheet}: {said}</translation>
    </message>
    <message>
        <source>{sheet}, row {row}: {said}</source>
        <translation>{sheet}, rad {row}: {said}</translation>
    </message>
    <message>
        <source>The file is no spreadsheet, or it is damaged.</source>
        <translation>Filen er ikke et regneark, eller den er skadet.</translation>
    </message>
    <message>
        <source>The file is far too large for a list of texts.</source>
        <translation>Filen er altfor stor til å være en liste med tekster.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet with texts that was saved here.</source>
        <translation>Dette er ikke et regneark med tekster fra dette programmet.</translation>
    </message>
    <message>
        <source>The spreadsheet was made by another version of the program. Save a new one, and move the texts over.</source>
        <translation>Regnearket er laget av en annen versjon av programmet. Lagre et nytt, og flytt tekstene over.</translation>
    </message>
    <message>
        <source>The program has no texts in this language: {found}</source>
        <translation>Programmet har ingen tekster på dette språket: {found}</translation>
    </message>
    <message>
        <source>There are more than {most} rows.</source>
        <translation>Det er mer enn {most} rader.</translation>
    </message>
    <message>
        <source>The columns were moved or renamed. Put them back as they were.</source>
        <translation>Kolonnene er flyttet eller har fått nye navn. Sett dem tilbake slik de var.</translation>
    </message>
    <message>
        <source>The program has no such text.</source>
        <translation>Programmet har ingen slik tekst.</translation>
    </message>
    <message>
        <source>The same text stands here a second time.</source>
        <translation>Den samme teksten står her en gang til.</translation>
    </message>
    <message>
        <source>The Bokmål text is another one now. Save a new spreadsheet and look at it again.</source>
        <translation>Bokmålsteksten er en annen nå. Lagre et nytt regneark og se på teksten igjen.</translation>
    </message>
    <message>
        <source>There is a formula here. Write it as a text.</source>
        <translation>Her står det en formel. Skriv den som tekst.</translation>
    </message>
    <message>
        <source>There is a number or a date where a text belongs.</source>
        <translation>Det står et tall eller en dato der det skal stå tekst.</translation>
    </message>
    <message>
        <source>This is no state: {found}</source>
        <translation>Dette er ikke en tilstand: {found}</translation>
    </message>
    <message>
        <source>There is a line break or another sign that is not seen: {sign}</source>
        <translation>Teksten har et linjeskift eller et annet tegn som ikke synes: {sign}</translation>
    </message>
    <message>
        <source>The text has {found} characters. At most {most} have room.</source>
        <translation>Teksten har {found} tegn. Det er plass til {most}.</translation>
    </message>
    <message>
        <source>There is code in the text. Only words can stand here.</source>
        <translation>Teksten har kode i seg. Her kan det bare stå ord.</translation>
    </message>
    <message>
        <source>These must stand in the text, each as often: {wanted}</source>
        <translation>Dette må stå i teksten, like mange ganger som i bokmålsteksten: {wanted}</translation>
    </message>
    <message>
        <source>There are braces or a percent sign that the Bokmål text has not.</source>
        <translation>Teksten har krøllparenteser eller prosenttegn som bokmålsteksten ikke har.</translation>
    </message>
    <message>
        <source>The text must end like the Bokmål text: {wanted}</source>
        <translation>Teksten må slutte som bokmålsteksten: {wanted}</translation>
    </message>
    <message>
        <source>The text must end like the Bokmål text, without a full stop.</source>
        <translation>Teksten må slutte som bokmålsteksten, uten punktum.</translation>
    </message>
    <message>
        <source>The line before it in the list is missing.</source>
        <translation>Linjen foran den i listen mangler.</translation>
    </message>
    <message>
        <source>The text does not fit with the others: {reason}</source>
        <translation>Teksten passer ikke sammen med de andre: {reason}</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>Texts and translations</source>
        <translation>Tekster og oversettelser</translation>
    </message>
    <message>
        <source>How far the texts are reviewed, and the way to send them to a reviewer and take them in again.</source>
        <translation>Hvor mye av tekstene som er lest over. Her sender du dem til en som leser dem over, og tar dem inn igjen.</translation>
    </message>
    <message>
        <source>Open texts and translations</source>
        <translation>Åpne tekster og oversettelser</translation>
    </message>
    <message>
        <source>The words on the screen in {language}: {drafts} of {all} are drafts that nobody has approved yet.</source>
        <translation>Ordene på skjermen på {language}: {drafts} av {all} er utkast som ingen har godkjent ennå.</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message numerus="yes">
        <source>%n text(s) were taken in.</source>
        <translation>
            <numerusform>%n tekst er lest inn.</numerusform>
            <numerusform>%n tekster er lest inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>texts-{code}.xlsx</source>
        <translation>tekster-{code}.xlsx</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagret som {file}.</translation>
    </message>
    <message>
        <source>Choose the reviewer&apos;s spreadsheet</source>
        <translation>Velg regnearket som er gått gjennom</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Regneark (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Lukk beskjeden</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good morning</source>
        <translation>God morgen</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>God dag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>God kveld</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>God morgen, {name}</translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation>God dag, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>God kveld, {name}</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Ingenting venter.</translation>
    </message>
    <message>
        <source>One thing waits.</source>
        <translation>Én ting venter.</translation>
    </message>
    <message>
        <source>Two things wait.</source>
        <translation>To ting venter.</translation>
    </message>
    <message>
        <source>Three things wait.</source>
        <translation>Tre ting venter.</translation>
    </message>
    <message>
        <source>Four things wait.</source>
        <translation>Fire ting venter.</translation>
    </message>
    <message>
        <source>Five things wait.</source>
        <translation>Fem ting venter.</translation>
    </message>
    <message>
        <source>Six things wait.</source>
        <translation>Seks ting venter.</translation>
    </message>
    <message>
        <source>Seven things wait.</source>
        <translation>Sju ting venter.</translation>
    </message>
    <message>
        <source>Eight things wait.</source>
        <translation>Åtte ting venter.</translation>
    </message>
    <message>
        <source>Nine things wait.</source>
        <translation>Ni ting venter.</translation>
    </message>
    <message>
        <source>Ten things wait.</source>
        <translation>Ti ting venter.</translation>
    </message>
    <message>
        <source>Eleven things wait.</source>
        <translation>Elleve ting venter.</translation>
    </message>
    <message>
        <source>Twelve things wait.</source>
        <translation>Tolv ting venter.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n thing(s) wait.</source>
        <translation>
            <numerusform>Mer enn %n ting venter.</numerusform>
            <numerusform>Mer enn %n ting venter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait.</source>
        <translation>
            <numerusform>%n ting venter.</numerusform>
            <numerusform>%n ting venter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Action: {what}</source>
        <translation>Tiltak: {what}</translation>
    </message>
    <message>
        <source>{kind}, at {time}</source>
        <translation>{kind}, kl. {time}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>New carer</source>
        <translation>Ny pårørende</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uken</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Sist åpnet</translation>
    </message>
    <message>
        <source>{date}.</source>
        <translation>{date}.</translation>
    </message>
    <message>
        <source>Agreed reviews, forms that have not come back and actions stand here when their day has come.</source>
        <translation>Avtalte oppfølginger, skjemaer som ikke er kommet tilbake, og tiltak står her når dagen er der.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s). They come up here as these are done.</source>
        <translation>
            <numerusform>%n til venter. Den kommer opp hit når disse er gjort.</numerusform>
            <numerusform>%n til venter. De kommer opp hit når disse er gjort.</numerusform>
        </translation>
    </message>
    <message>
        <source>More wait. They come up here as these are done.</source>
        <translation>Flere venter. De kommer opp hit når disse er gjort.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Nothing is agreed for the next seven days.</source>
        <translation>Ingenting er avtalt de neste sju dagene.</translation>
    </message>
    <message>
        <source>Carers you open stand here.</source>
        <translation>Pårørende du åpner, står her.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Her er ingen ennå</translation>
    </message>
    <message>
        <source>When you have met a carer, this page says what waits: agreed reviews, forms that have not come back, and actions whose day has come.</source>
        <translation>Når du har møtt en pårørende, står det her hva som venter: avtalte oppfølginger, skjemaer som ikke er kommet tilbake, og tiltak som skal være gjort.</translation>
    </message>
    <message>
        <source>Begin with the first carer. A name or a code is enough.</source>
        <translation>Begynn med den første pårørende. Et navn eller en kode er nok.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avsluttet</translation>
    </message>
</context>
<context>
    <name>TroublePart</name>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Bruk gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>Go on with what is here</source>
        <translation>Gå videre med det som er her</translation>
    </message>
    <message>
        <source>Go on with this older copy</source>
        <translation>Fortsett med denne eldre kopien</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Legg tilbake en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>The unit</source>
        <translation>Enheten</translation>
    </message>
    <message>
        <source>Stands on the plan and the leaflet.</source>
        <translation>Står på planen og brosjyren.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Navn på enheten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone by day</source>
        <translation>Telefon på dagtid</translation>
    </message>
    <message>
        <source>Telephone by night</source>
        <translation>Telefon om natten</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The unit&apos;s logo</source>
        <translation>Enhetens logo</translation>
    </message>
    <message>
        <source>None yet. A PNG, JPEG or SVG picture.</source>
        <translation>Ingen ennå. Et bilde i PNG, JPEG eller SVG.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Choose another one.</source>
        <translation>Dette bildet kan ikke vises. Velg et annet.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Velg et bilde</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Fjern logoen</translation>
    </message>
</context>
<context>
    <name>UnitStep</name>
    <message>
        <source>Step 1 of 3</source>
        <translation>Steg 1 av 3</translation>
    </message>
    <message>
        <source>Your unit</source>
        <translation>Enheten din</translation>
    </message>
    <message>
        <source>This stands on the plan and the leaflet that a carer takes home. All of it can be left empty now and changed later under Settings.</source>
        <translation>Dette står på planen og brosjyren som den pårørende tar med hjem. Alt kan stå tomt nå og endres senere under Innstillinger.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Navn på enheten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone by day</source>
        <translation>Telefon på dagtid</translation>
    </message>
    <message>
        <source>Telephone by night</source>
        <translation>Telefon om natten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Count and send</source>
        <translation>Tell og send</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove this project from the program</source>
        <translation>Fjern dette prosjektet fra programmet</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Read the words of the fingerprint out to the coordinator on the telephone. If both of you have the same words, the file is the right one.</source>
        <translation>Les opp ordene i fingeravtrykket for koordinatoren på telefonen. Hvis dere har de samme ordene, er filen den riktige.</translation>
    </message>
    <message>
        <source>Which site is this?</source>
        <translation>Hvilket sted er dette?</translation>
    </message>
    <message>
        <source>The numbers of this computer are counted for this site.</source>
        <translation>Tallene på denne maskinen telles for dette stedet.</translation>
    </message>
    <message>
        <source>Take in your key</source>
        <translation>Ta inn nøkkelen din</translation>
    </message>
    <message>
        <source>Do you coordinate this project?</source>
        <translation>Koordinerer du dette prosjektet?</translation>
    </message>
    <message>
        <source>Was the project made on another computer? Take in your key, and you can put together what the sites send here.</source>
        <translation>Ble prosjektet laget på en annen datamaskin? Ta inn nøkkelen din her, så kan du sette sammen det stedene sender.</translation>
    </message>
    <message>
        <source>Periods that can be counted</source>
        <translation>Perioder som kan telles</translation>
    </message>
    <message>
        <source>The next period ends {day}. It can be counted the day after.</source>
        <translation>Den neste perioden slutter {day}. Den kan telles dagen etter.</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Ikke forseglet</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Forseglet</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>utgave {number}</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Fra papir</translation>
    </message>
    <message>
        <source>Fill in from paper: {period}</source>
        <translation>Fyll inn fra papir: {period}</translation>
    </message>
    <message>
        <source>See the numbers</source>
        <translation>Se tallene</translation>
    </message>
    <message>
        <source>See the numbers: {period}</source>
        <translation>Se tallene: {period}</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Legg tilbake en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Bruk passordfrasen</translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>Jeg har glemt passordfrasen</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Låser opp …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>The code that you were given</source>
        <translation>Koden du har fått</translation>
    </message>
    <message>
        <source>The first time you open with this code; then you choose a passphrase of your own. If the code is lost, whoever invited you can make a new one.</source>
        <translation>Første gang åpner du med denne koden; så velger du din egen passordfrase. Er koden borte, kan den som inviterte deg, lage en ny.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>It stands on the newest sheet with a recovery key that was printed. Small or capital letters, with or without hyphens and spaces: all are read.</source>
        <translation>Den står på det nyeste arket med gjenopprettingsnøkkel som er skrevet ut. Små eller store bokstaver, med eller uten bindestreker og mellomrom: Alt går bra.</translation>
    </message>
    <message>
        <source>If the sheet is lost, a colleague who can open the store can invite you anew.</source>
        <translation>Er arket borte, kan en kollega som kommer inn i lageret, invitere deg på nytt.</translation>
    </message>
    <message>
        <source>The passphrase for practice: {words}</source>
        <translation>Passordfrase for øving: {words}</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock er på.</translation>
    </message>
    <message>
        <source>That is not the code. Look for mistyped signs.</source>
        <translation>Det er ikke koden. Se etter tegn som er tastet feil.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Nothing is lost.</source>
        <translation>Det er ikke passordfrasen. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>That is not this store&apos;s recovery key. Look for mistyped signs.</source>
        <translation>Det er ikke gjenopprettingsnøkkelen til dette lageret. Se etter skrivefeil.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Du kan prøve igjen om %n sekund.</numerusform>
            <numerusform>Du kan prøve igjen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Du kan prøve igjen nå.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
</context>
<context>
    <name>UnlockTrouble</name>
    <message>
        <source>Go on with the older copy?</source>
        <translation>Fortsette med den eldre kopien?</translation>
    </message>
    <message>
        <source>What was written after this copy was made is not in it. If there is a newer copy or a backup anywhere, stop here and put that back first. If you go on, this copy counts as the newest from now on.</source>
        <translation>Det som ble skrevet etter at denne kopien ble laget, er ikke med. Finnes det en nyere kopi eller en sikkerhetskopi et sted, så stopp her og legg den tilbake først. Fortsetter du, regnes denne kopien som den nyeste fra nå av.</translation>
    </message>
    <message>
        <source>Go on with what is here?</source>
        <translation>Gå videre med det som er her?</translation>
    </message>
    <message>
        <source>Who did what last can no longer be seen in the log, and the conversations may have been changed as well. Tell whoever answers for privacy at your workplace. If you go on, the log goes on from here.</source>
        <translation>Loggen viser ikke lenger hvem som gjorde hva sist, og samtalene kan også være endret. Si fra til den som har ansvar for personvern der du jobber. Hvis du går videre, fortsetter loggen herfra.</translation>
    </message>
    <message>
        <source>Go on with what is here</source>
        <translation>Gå videre med det som er her</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stopp her</translation>
    </message>
    <message>
        <source>Go on with the older copy</source>
        <translation>Fortsett med den eldre kopien</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>What stood on the screen when the program locked is not put away. Unlock the program to go on with it; it is lost if you go on here.</source>
        <translation>Det som sto på skjermen da programmet låste seg, er ikke tatt vare på. Lås opp for å fortsette med det. Det går tapt hvis du går videre her.</translation>
    </message>
    <message>
        <source>If you close the program now, this is not shown again.</source>
        <translation>Lukker du programmet nå, vises dette ikke igjen.</translation>
    </message>
    <message>
        <source>If you leave this page now, this is not shown again.</source>
        <translation>Går du bort fra denne siden nå, vises dette ikke igjen.</translation>
    </message>
    <message>
        <source>The recovery key is not put away</source>
        <translation>Gjenopprettingsnøkkelen er ikke lagt vekk</translation>
    </message>
    <message>
        <source>Nobody has the new recovery key then. Your passphrase opens the store, and you can make another key in the settings.</source>
        <translation>Da har ingen den nye gjenopprettingsnøkkelen. Passordfrasen din åpner lageret, og du kan lage en ny nøkkel i innstillingene.</translation>
    </message>
    <message>
        <source>Nobody has the new recovery key then, nor the codes for the others. Your passphrase opens the store, and you can make new ones in the settings.</source>
        <translation>Da har ingen den nye gjenopprettingsnøkkelen, og heller ikke kodene til de andre. Passordfrasen din åpner lageret, og du kan lage nye i innstillingene.</translation>
    </message>
    <message>
        <source>The code is not handed over</source>
        <translation>Koden er ikke gitt videre</translation>
    </message>
    <message>
        <source>Your colleague cannot come in without the code. You can make a new one in the settings.</source>
        <translation>Kollegaen din kommer ikke inn uten koden. Du kan lage en ny i innstillingene.</translation>
    </message>
    <message>
        <source>The codes are not handed over</source>
        <translation>Kodene er ikke gitt videre</translation>
    </message>
    <message>
        <source>Your colleagues cannot come in without their codes. You can make new ones in the settings.</source>
        <translation>Kollegaene dine kommer ikke inn uten kodene sine. Du kan lage nye i innstillingene.</translation>
    </message>
    <message>
        <source>If you close now, the new store is taken away again, and you begin anew the next time.</source>
        <translation>Hvis du lukker nå, blir det nye lageret tatt bort igjen, og du begynner på nytt neste gang.</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>Noe er ikke lagret</translation>
    </message>
    <message>
        <source>What you typed last could not be saved. It is still on the screen, and is lost if you go on.</source>
        <translation>Det du skrev sist, kunne ikke lagres. Det står fortsatt på skjermen, og går tapt hvis du går videre.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Bli her</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå videre</translation>
    </message>
</context>
<context>
    <name>WrongSecret</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Du kan prøve igjen om %n sekund.</numerusform>
            <numerusform>Du kan prøve igjen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Du kan prøve igjen nå.</translation>
    </message>
</context>
<context>
    <name>_ChangeRow</name>
    <message>
        <source>Bokmål: {text}</source>
        <translation>Bokmål: {text}</translation>
    </message>
    <message>
        <source>Before: {text}</source>
        <translation>Før: {text}</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Nå: {text}</translation>
    </message>
</context>
<context>
    <name>_Item</name>
    <message>
        <source>most important now</source>
        <translation>viktigst nå</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>snakket om</translation>
    </message>
</context>
<context>
    <name>_Month</name>
    <message>
        <source>Days</source>
        <translation>Dager</translation>
    </message>
</context>
<context>
    <name>_PartView</name>
    <message>
        <source>open</source>
        <translation>åpen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Spørsmål du kan stille</translation>
    </message>
    <message>
        <source>Better avoided</source>
        <translation>Dette bør du unngå</translation>
    </message>
    <message>
        <source>Practical advice</source>
        <translation>Praktiske råd</translation>
    </message>
</context>
</TS>
