<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Guide</source>
        <translation>Rettleiar</translation>
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
        <translation>Tal frå eit prosjekt</translation>
    </message>
    <message>
        <source>Words on documents</source>
        <translation>Ord på dokumenta</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versjon {version}</translation>
    </message>
    <message>
        <source>draft, not approved yet</source>
        <translation>utkast, ikkje godkjent enno</translation>
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
        <translation>ikkje kjend</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versjon {version}</translation>
    </message>
    <message>
        <source>The program&apos;s licence: {licence}</source>
        <translation>Lisensen til programmet: {licence}</translation>
    </message>
    <message>
        <source>A notebook for the conversation with carers. It records what people say, prints it, and lists places to get help. It draws no conclusions.</source>
        <translation>Ei notatbok for samtalen med pårørande. Programmet tek vare på det folk seier, skriv det ut og viser stader å få hjelp. Det trekkjer ingen slutningar.</translation>
    </message>
    <message>
        <source>Everything is kept encrypted in this folder:</source>
        <translation>Alt ligg kryptert i denne mappa:</translation>
    </message>
    <message>
        <source>The form is not part of the program</source>
        <translation>Skjemaet er ikkje ein del av programmet</translation>
    </message>
    <message>
        <source>CSNAT is the property of its authors, and every use needs a licence. For health services that earn nothing by it, the licence is free.</source>
        <translation>CSNAT er eigd av dei som har laga det, og all bruk krev lisens. Lisensen er gratis for helsetenester som ikkje tener pengar på det.</translation>
    </message>
    <message>
        <source>The carer answers on your organisation&apos;s own licensed paper form. The program knows only short names of the areas, in its own words.</source>
        <translation>Den pårørande svarer på papirskjemaet som verksemda di har lisens for. Programmet har berre korte namn på områda, med eigne ord.</translation>
    </message>
    <message>
        <source>Ask about a licence at csnat.org, or at your regional centre for palliative care (KLB).</source>
        <translation>Spør om lisens på csnat.org eller hos det regionale kompetansesenteret for lindrande behandling (KLB).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, linje {line}: {reason}</translation>
    </message>
    <message>
        <source>These files are damaged and are not used. The rest works as usual.</source>
        <translation>Desse filene er skadde og blir ikkje brukte. Resten verkar som vanleg.</translation>
    </message>
    <message>
        <source>Damaged text files</source>
        <translation>Skadde tekstfiler</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) on this computer were mended, and stand in for the program&apos;s own.</source>
        <translation>
            <numerusform>%n tekst på denne maskina er retta og blir vist i staden for programmet sin eigen.</numerusform>
            <numerusform>%n tekstar på denne maskina er retta og blir viste i staden for programmet sine eigne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last by {who}, {day}.</source>
        <translation>Sist av {who}, {day}.</translation>
    </message>
    <message>
        <source>If your unit knows nothing of that, ask whoever looks after this computer.</source>
        <translation>Kjenner ikkje eininga til dette, så spør den som har ansvar for maskina.</translation>
    </message>
    <message>
        <source>Mended texts</source>
        <translation>Retta tekstar</translation>
    </message>
    <message>
        <source>Areas: {count} · version {version}</source>
        <translation>Område: {count} · versjon {version}</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Tekstane</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotek og lisensane deira</translation>
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
        <translation>Tilbake til den pårørande</translation>
    </message>
    <message>
        <source>Who has seen {name}&apos;s case or done something with it</source>
        <translation>Kven som har sett på saka til {name} eller gjort noko med ho</translation>
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
        <translation>Kven</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tilbod</translation>
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
        <translation>(ikkje noko skrive enno)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Why, and did it help?</source>
        <translation>Kvifor, og hjelpte det?</translation>
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
        <translation>Ikkje gjort</translation>
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
        <translation>Skjemaet er ikkje kome tilbake</translation>
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
        <translation>{area}: viktigast no</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Tryggingskopi</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Tryggingskopi og tilbakelegging</translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation>Siste gode tryggingskopi: {when}</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Ingen tryggingskopi er laga enno.</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>See to the backup</source>
        <translation>Sjå til tryggingskopien</translation>
    </message>
    <message>
        <source>No good backup was made yet.</source>
        <translation>Ingen god tryggingskopi er laga enno.</translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation>Siste gode tryggingskopi: {when}</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Tryggingskopi</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Lag ein tryggingskopi no</translation>
    </message>
    <message>
        <source>See what is damaged</source>
        <translation>Sjå kva som er skadd</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>Tryggingskopiar i denne mappa</translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation>Siste gode tryggingskopi: {when}</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Ingen tryggingskopi er laga enno.</translation>
    </message>
    <message>
        <source>Where and how often</source>
        <translation>Kvar og kor ofte</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mappe for tryggingskopiar</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Vel ei anna mappe</translation>
    </message>
    <message>
        <source>These backups lie on the same machine as the store, and are lost with it. Better is a USB stick or a network folder of the unit. Backups are always encrypted.</source>
        <translation>Desse tryggingskopiane ligg på same maskin som lageret, og går tapt saman med ho. Betre er ein minnepinne eller ei nettverksmappe som eininga har. Tryggingskopiar er alltid krypterte.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Kvar dag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Kvar veke</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Kor ofte</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Kor mange som blir haldne på</translation>
    </message>
    <message>
        <source>The oldest goes when a new one was made and read back.</source>
        <translation>Den eldste blir fjerna når ein ny er laga og lesen tilbake.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Legg tilbake ein tryggingskopi</translation>
    </message>
    <message>
        <source>You see what is in the backup beside what is here before anything is changed.</source>
        <translation>Du ser kva som er i tryggingskopien, ved sida av det som er her, før noko blir endra.</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) put aside: {folder}. A restored backup or a rescued store is used instead. The newest three stay; others go after 30 days. They still hold what was deleted since, and open with the passphrases of then.</source>
        <translation>
            <numerusform>%n lager er lagt til side: {folder}. Ein gjenoppretta tryggingskopi eller eit berga lager blir brukt i staden. Dei tre nyaste blir; andre blir sletta etter 30 dagar. Det som er sletta sidan, finst framleis der, og passordfrasane frå den gongen opnar.</numerusform>
            <numerusform>%n lager er lagde til side: {folder}. Ein gjenoppretta tryggingskopi eller eit berga lager blir brukt i staden. Dei tre nyaste blir; andre blir sletta etter 30 dagar. Det som er sletta sidan, finst framleis der, og passordfrasane frå den gongen opnar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Legg tilbake</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>Ser i mappa …</translation>
    </message>
    <message>
        <source>The folder cannot be reached now. The program tries again by itself when the next backup is due.</source>
        <translation>Mappa kan ikkje nåast no. Programmet prøver igjen av seg sjølv når det er tid for neste tryggingskopi.</translation>
    </message>
    <message>
        <source>The backups stand here with their day and size.</source>
        <translation>Her står tryggingskopiane med dag og storleik.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Lagar ein tryggingskopi …</translation>
    </message>
    <message>
        <source>The backup was made and read back.</source>
        <translation>Tryggingskopien er laga og lesen tilbake.</translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>The program made a mistake. What was saved is safe. If this happens again, close the program and start it anew. Help keeps a report of it, without anything you wrote.</source>
        <translation>Programmet gjorde ein feil. Det som er lagra, er trygt. Skjer det igjen, lukkar du programmet og startar det på nytt. Under Hjelp ligg ein rapport om feilen, utan noko av det du har skrive.</translation>
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
        <translation>Førre månad</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Neste månad</translation>
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
        <translation>Det vi veit om den pårørande</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Namn eller kode</translation>
    </message>
    <message>
        <source>Patient, as a code or initials</source>
        <translation>Pasienten, med kode eller initialar</translation>
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
        <translation>Språket til den pårørande</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>La det stå som før</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Lagre rettinga</translation>
    </message>
</context>
<context>
    <name>CarersPage</name>
    <message>
        <source>Carers</source>
        <translation>Pårørande</translation>
    </message>
    <message>
        <source>New carer</source>
        <translation>Ny pårørande</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis fleire</translation>
    </message>
    <message>
        <source>Search by name, code or patient code</source>
        <translation>Søk på namn, kode eller pasientkode</translation>
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
        <translation>Fann ingen</translation>
    </message>
    <message>
        <source>Look for a part of the name or code, or choose another stage. Perhaps the carer is not here yet.</source>
        <translation>Søk på ein del av namnet eller koden, eller vel eit anna trinn. Kanskje er den pårørande ikkje lagd inn enno.</translation>
    </message>
    <message>
        <source>Show all carers</source>
        <translation>Vis alle pårørande</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Her er ingen enno</translation>
    </message>
    <message>
        <source>Everyone you talk with stands here, last opened first. Begin with the first carer: a name or a code is enough.</source>
        <translation>Her står alle du snakkar med, sist opna først. Begynn med den første pårørande: Eit namn eller ein kode er nok.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n funnen</numerusform>
            <numerusform>%n funne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carer(s), last opened first</source>
        <translation>
            <numerusform>%n pårørande</numerusform>
            <numerusform>%n pårørande, sist opna først</numerusform>
        </translation>
    </message>
    <message>
        <source>patient {code}</source>
        <translation>pasient {code}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>avslutta</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meir</translation>
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
        <translation>Runde {number}, byrja {day}</translation>
    </message>
    <message>
        <source>Correct what is known of the carer</source>
        <translation>Rett opplysningar om den pårørande</translation>
    </message>
    <message>
        <source>Begin a new round</source>
        <translation>Begynn ein ny runde</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Innsynslogg</translation>
    </message>
    <message>
        <source>Delete the carer and all rounds</source>
        <translation>Slett den pårørande og alle rundane</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Slette {name}?</translation>
    </message>
    <message>
        <source>Every round, answer, need and action of this carer is removed from the store. This cannot be undone. Backups, and stores that were put aside, still hold it until they go. The log keeps only that it was done.</source>
        <translation>Alle rundar, svar, behov og tiltak for denne pårørande blir fjerna frå lageret. Det kan ikkje angrast. Tryggingskopiar og lager som er lagde til side, har det framleis til dei sjølve blir sletta. I loggen står det berre at det er gjort.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behald</translation>
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
        <translation>Kontrollerer tala. Med mange stader tek det nokre minutt.</translation>
    </message>
    <message numerus="yes">
        <source>Still checking. %n number(s) left.</source>
        <translation>
            <numerusform>Kontrollerer framleis. %n tal att.</numerusform>
            <numerusform>Kontrollerer framleis. %n tal att.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Welcome</source>
        <translation>Velkomen</translation>
    </message>
    <message>
        <source>A notebook for the conversation with a family carer about what would help the carer: five stages, a plan to take home, and a review. Everything stays on this machine, encrypted.</source>
        <translation>Ei notatbok for samtalen med pårørande om kva som kan hjelpe dei: fem trinn, ein plan å ta med heim, og ei oppfølging. Alt blir på denne maskina, kryptert.</translation>
    </message>
    <message>
        <source>Begin for real</source>
        <translation>Begynn på ordentleg</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Øv deg</translation>
    </message>
    <message>
        <source>Make the store for your unit. It takes three short steps: the unit, you and your passphrase, and a recovery key to keep in a safe place.</source>
        <translation>Opprett lageret for eininga di. Det går i tre korte steg: eininga, du og passordfrasa di, og ein gjenopprettingsnøkkel som blir lagd på ein trygg stad.</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation>Øv med oppdikta personar</translation>
    </message>
    <message>
        <source>Look around and try everything with about twelve invented carers. Every page and every paper says that it is practice.</source>
        <translation>Sjå deg om og prøv alt saman, med rundt tolv oppdikta pårørande. Kvar side og kvart ark seier at det er øving.</translation>
    </message>
    <message>
        <source>I have a backup from another machine</source>
        <translation>Eg har ein tryggingskopi frå ei anna maskin</translation>
    </message>
    <message>
        <source>Making the practice store…</source>
        <translation>Opprettar øvingslageret …</translation>
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
        <translation>Legg tilbake ein tryggingskopi</translation>
    </message>
    <message>
        <source>Choose the backup. You see what is in it before anything is changed, and what is here now is kept.</source>
        <translation>Vel tryggingskopien. Du ser kva som er i han før noko blir endra, og det som er her no, blir teke vare på.</translation>
    </message>
    <message>
        <source>Backups in the known folder</source>
        <translation>Tryggingskopiar i den kjende mappa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Ta vare på det som kan lesast</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Vel ei fil</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Sjå kva som er i han</translation>
    </message>
    <message>
        <source>None here. If the backup lies on a USB stick or in a network folder, choose its file.</source>
        <translation>Ingen her. Ligg tryggingskopien på ein minnepinne eller i ei nettverksmappe, vel du fila der.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Ser etter tryggingskopiar …</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Closed by agreement</source>
        <translation>Samde om å avslutte</translation>
    </message>
    <message>
        <source>No more support now</source>
        <translation>Det er bra slik det er no</translation>
    </message>
    <message>
        <source>The carer did not want it</source>
        <translation>Den pårørande takka nei</translation>
    </message>
    <message>
        <source>Closed for another reason</source>
        <translation>Annan grunn</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>The codes for the others</source>
        <translation>Kodane til dei andre</translation>
    </message>
    <message>
        <source>The code for {name}</source>
        <translation>Koden til {name}</translation>
    </message>
    <message>
        <source>Each opens the store once, for the person whose name stands by it.</source>
        <translation>Kvar kode opnar lageret éin gong, for den som har namnet sitt ved koden.</translation>
    </message>
    <message>
        <source>When the store is locked, {name} chooses their own name, types this code, and then chooses a passphrase.</source>
        <translation>Når lageret er låst, vel {name} namnet sitt, skriv denne koden og vel så ei passordfrase.</translation>
    </message>
    <message>
        <source>The codes are shown only now. Hand them over in person. If one is lost, you can make a new one under People and keys.</source>
        <translation>Kodane blir viste berre no. Gi dei frå hand til hand. Blir ein borte, kan du lage ein ny under Personar og nøklar.</translation>
    </message>
    <message>
        <source>The code is shown only now, and is used up after the first time. Hand it over in person. If it is lost, you can make a new one under People and keys.</source>
        <translation>Koden blir vist berre no, og er brukt opp etter første gong. Gi han frå hand til hand. Blir han borte, kan du lage ein ny under Personar og nøklar.</translation>
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
        <translation>Leggje tilbake denne?</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>I tryggingskopien</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Laga: {when}</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Her no</translation>
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
        <translation>Legg tilbake … Det som er her no, blir lagt til side først.</translation>
    </message>
    <message>
        <source>A store that is locked. What is in it can only be told when it is open.</source>
        <translation>Eit lager som er låst. Kva som er i det, kan berre visast når det er ope.</translation>
    </message>
    <message>
        <source>Nothing yet. Nothing can be lost here.</source>
        <translation>Ingenting enno. Her kan ingenting gå tapt.</translation>
    </message>
    <message numerus="yes">
        <source>%n carer(s)</source>
        <translation>
            <numerusform>%n pårørande</numerusform>
            <numerusform>%n pårørande</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change: {when}</source>
        <translation>Sist endra: {when}</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Ingenting er skrive enno.</translation>
    </message>
    <message>
        <source>It does not have what was written here later than {when}.</source>
        <translation>Det som er skrive her seinare enn {when}, er ikkje med i han.</translation>
    </message>
    <message>
        <source>Nothing is merged: the backup takes the place of what is here.</source>
        <translation>Ingenting blir blanda: tryggingskopien kjem i staden for det som er her.</translation>
    </message>
    <message>
        <source>What is here now is put aside whole, for at least 30 days: {folder}</source>
        <translation>Det som er her no, blir lagt til side i det heile, i minst 30 dagar: {folder}</translation>
    </message>
</context>
<context>
    <name>ConsiderationView</name>
    <message>
        <source>No more support now</source>
        <translation>Det er bra slik det er no</translation>
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
        <translation>Noko anna den pårørande skreiv</translation>
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
        <translation>Tomt felt er òg eit svar. Piltastar og 0–{last} svarer, * markerer det viktigaste.</translation>
    </message>
    <message>
        <source>{name} has begun to answer on the screen, last {time}.</source>
        <translation>{name} har byrja å svare på skjermen, sist {time}.</translation>
    </message>
    <message>
        <source>Answered on the screen by {name}, {time}.</source>
        <translation>{name} svarte på skjermen, {time}.</translation>
    </message>
    <message>
        <source>{name} has said: no more support now.</source>
        <translation>{name} har sagt: ikkje meir støtte no.</translation>
    </message>
    <message>
        <source>Did not want to answer</source>
        <translation>Ville ikkje svare</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ikkje svart</translation>
    </message>
    <message>
        <source>★ Most important now: {answer}</source>
        <translation>★ Viktigast no: {answer}</translation>
    </message>
    <message>
        <source>Asked then: {words}</source>
        <translation>Spurt om den gongen: {words}</translation>
    </message>
    <message>
        <source>The round is complete: no more support now. The offer stands.</source>
        <translation>Runden er ferdig: Det er bra slik det er no. Tilbodet står fast.</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation held</source>
        <translation>Samtalen vart halden</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Time and room of its own, apart from the patient.</source>
        <translation>Eiga tid og eige rom, utan pasienten til stades.</translation>
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
        <translation>Ingenting på lista</translation>
    </message>
    <message>
        <source>{name} has marked nothing to talk about. That is a good answer too. If something comes up, add an area; otherwise go to the plan, where the round can be completed.</source>
        <translation>{name} har ikkje merkt av noko å snakke om. Det er òg eit godt svar. Dukkar det opp noko, kan du leggje til eit område. Elles kan du gå til planen og avslutte runden der.</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} av {all}</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Teken av lista.</translation>
    </message>
</context>
<context>
    <name>Coordinator</name>
    <message>
        <source>The project is made.</source>
        <translation>Prosjektet er laga.</translation>
    </message>
    <message>
        <source>Save the project file and send it to the sites. Save a copy of your key.</source>
        <translation>Lagre prosjektfila og send ho til stadene. Lagre ein kopi av nøkkelen din.</translation>
    </message>
    <message>
        <source>Your key is here.</source>
        <translation>Nøkkelen din er her.</translation>
    </message>
    <message>
        <source>Now add the files from the sites, also those that you have had before.</source>
        <translation>Legg no til filene frå stadene, også dei du har hatt før.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Stoppa. Ingenting vart teke inn.</translation>
    </message>
    <message>
        <source>Stopped. No report was made.</source>
        <translation>Stoppa. Det vart ikkje laga nokon rapport.</translation>
    </message>
    <message>
        <source>Saved in {folder}.</source>
        <translation>Lagra i {folder}.</translation>
    </message>
</context>
<context>
    <name>CoordinatorStep</name>
    <message>
        <source>Put together</source>
        <translation>Set saman</translation>
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
        <translation>Fjern dette prosjektet frå programmet</translation>
    </message>
    <message>
        <source>A period can come in when it has ended. No numbers are shown here.</source>
        <translation>Ein periode kan sendast inn når han er over. Her blir det ikkje vist nokon tal.</translation>
    </message>
    <message>
        <source>{done} of {total} files are read.</source>
        <translation>{done} av {total} filer er lesne.</translation>
    </message>
    <message>
        <source>The newer file replaced the older one: {names}.</source>
        <translation>Den nyare fila har erstatta den eldre: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n fil er teken inn.</numerusform>
            <numerusform>%n filer er tekne inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n fil er utelaten</numerusform>
            <numerusform>%n filer er utelatne</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Legg til filer</translation>
    </message>
    <message>
        <source>{came} of {due} contributions have come in.</source>
        <translation>{came} av {due} bidrag har komme inn.</translation>
    </message>
    <message>
        <source>The first period has not ended yet.</source>
        <translation>Den første perioden er ikkje over enno.</translation>
    </message>
    <message>
        <source>Choose as many files as you like; what has come twice is noticed.</source>
        <translation>Vel så mange filer du vil. Det som har komme to gonger, blir oppdaga.</translation>
    </message>
    <message>
        <source>From the sites</source>
        <translation>Frå stadene</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>Sjå tala</translation>
    </message>
    <message>
        <source>Tables, plots and the report, rounded and checked so that nobody can be found in them.</source>
        <translation>Tabellar, diagram og rapporten, runda av og kontrollerte slik at ingen kan finnast att i dei.</translation>
    </message>
    <message>
        <source>They can be made when the first file has come in.</source>
        <translation>Dei kan lagast når den første fila har komme inn.</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Tala i rapporten</translation>
    </message>
    <message>
        <source>Reports so far</source>
        <translation>Rapportar så langt</translation>
    </message>
    <message numerus="yes">
        <source>Report {number}: made from %n contribution(s)</source>
        <translation>
            <numerusform>Rapport {number}: laga av %n bidrag</numerusform>
            <numerusform>Rapport {number}: laga av %n bidrag</numerusform>
        </translation>
    </message>
    <message>
        <source>too few carers to show any number</source>
        <translation>for få pårørande til at noko tal kan visast</translation>
    </message>
    <message>
        <source>some parts left out</source>
        <translation>nokre delar er utelatne</translation>
    </message>
    <message>
        <source>Send the project file to the sites, and read the words of the fingerprint out to them on the telephone. Keep a copy of your key where you keep the recovery key.</source>
        <translation>Send prosjektfila til stadene, og les opp orda i fingeravtrykket for dei på telefonen. Ta vare på ein kopi av nøkkelen din der du har gjenopprettingsnøkkelen.</translation>
    </message>
    <message>
        <source>Save the project file</source>
        <translation>Lagre prosjektfila</translation>
    </message>
    <message>
        <source>Save a copy of the key</source>
        <translation>Lagre ein kopi av nøkkelen</translation>
    </message>
</context>
<context>
    <name>CountsStep</name>
    <message>
        <source>This is all that leaves</source>
        <translation>Dette er alt som blir sendt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>I agree: seal the numbers</source>
        <translation>Eg er einig: forsegl tala</translation>
    </message>
    <message>
        <source>{period} was sealed before.</source>
        <translation>{period} er forsegla før.</translation>
    </message>
    <message>
        <source>This will be edition {number}. It replaces edition {before}, and the coordinator is told so too.</source>
        <translation>Dette blir utgåve {number}. Ho erstattar utgåve {before}, og koordinatoren får òg vite det.</translation>
    </message>
    <message>
        <source>Nobody was offered the conversation in this period. Every number is 0.</source>
        <translation>Ingen fekk tilbod om samtalen i denne perioden. Alle tal er 0.</translation>
    </message>
    <message>
        <source>The numbers are about the {count} carers who were offered the conversation in this period, and how far they have come until today.</source>
        <translation>Tala gjeld dei {count} pårørande som fekk tilbod om samtalen i denne perioden, og kor langt dei har komme til i dag.</translation>
    </message>
    <message>
        <source>No name, no code, no text and no date goes with them. The file is sealed: only the coordinator&apos;s key opens it, and the report shows rounded sums only.</source>
        <translation>Ingen namn, kodar, tekstar eller datoar følgjer med. Fila blir forsegla: Berre nøkkelen til koordinatoren opnar ho, og rapporten viser berre avrunda summar.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Parts of the file are no longer as the program wrote them. That happens when a disk wears out or a machine loses power.</source>
        <translation>Delar av fila er ikkje lenger slik programmet skreiv dei. Det hender når ein disk blir sliten, eller når ei maskin mistar straumen.</translation>
    </message>
    <message>
        <source>The file&apos;s inner order is broken in places.</source>
        <translation>Nokre stader er ordenen inne i fila broten.</translation>
    </message>
    <message>
        <source>Some notes no longer know which conversation they belong to.</source>
        <translation>Nokre notat veit ikkje lenger kva samtale dei høyrer til.</translation>
    </message>
    <message>
        <source>The file was changed by another program than this.</source>
        <translation>Fila er endra av eit anna program enn dette.</translation>
    </message>
    <message>
        <source>The log of who did what is not whole. The conversations may still be.</source>
        <translation>Loggen over kven som gjorde kva, er ikkje heil. Samtalane kan likevel vere det.</translation>
    </message>
    <message numerus="yes">
        <source>%n carer(s)</source>
        <translation>
            <numerusform>%n pårørande</numerusform>
            <numerusform>%n pårørande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of conversation</source>
        <translation>
            <numerusform>%n runde</numerusform>
            <numerusform>%n rundar</numerusform>
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
        <translation>Namnet på ein pårørande. Det som kunne lesast av samtalen, står under {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Something of %n carer(s). Look through what is there.</source>
        <translation>
            <numerusform>Noko hos %n pårørande. Sjå gjennom det som er der.</numerusform>
            <numerusform>Noko hos %n pårørande. Sjå gjennom det som er der.</numerusform>
        </translation>
    </message>
    <message>
        <source>not-readable</source>
        <translation>ikkje-lesbart</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Det som ikkje kunne lesast</translation>
    </message>
    <message>
        <source>In the new store</source>
        <translation>I det nye lageret</translation>
    </message>
    <message>
        <source>The damaged store lies in {folder}, as it was.</source>
        <translation>Det skadde lageret ligg i {folder}, slik det var.</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Pårørande</translation>
    </message>
    <message>
        <source>Rounds of conversation</source>
        <translation>Rundar</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Introduksjonar</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Eiga tid</translation>
    </message>
    <message>
        <source>Answers of carers</source>
        <translation>Svar frå pårørande</translation>
    </message>
    <message>
        <source>Notes of conversations</source>
        <translation>Notat frå samtalar</translation>
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
        <translation>Delte planar</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Oppfølgingar</translation>
    </message>
    <message>
        <source>Help services</source>
        <translation>Tilbod</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Linjer i loggen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>{what}: perhaps some</source>
        <translation>{what}: kanskje noko</translation>
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
        <translation>Noko i lageret er skadd</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Ta vare på det som kan lesast</translation>
    </message>
    <message>
        <source>The damaged file is encrypted, and opens with what opened the store.</source>
        <translation>Den skadde fila er kryptert, og blir opna med det som opna lageret.</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Tek vare på det som kan lesast …</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>such as {example}</source>
        <translation>t.d. {example}</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Vel i ein kalender</translation>
    </message>
    <message>
        <source>This could not be read as a date, and is not saved. Write it like {example}.</source>
        <translation>Dette er ikkje ein dato programmet forstår, og det er ikkje lagra. Skriv som {example}.</translation>
    </message>
    <message>
        <source>This is before {day}. Is it right?</source>
        <translation>Dette er før {day}. Stemmer det?</translation>
    </message>
    <message>
        <source>This is more than a year ahead. Is it right?</source>
        <translation>Dette er meir enn eit år fram. Stemmer det?</translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message>
        <source>The directory of services</source>
        <translation>Tilbodslista</translation>
    </message>
    <message>
        <source>What nurse and carer can choose from when they agree on an action. Numbers drift: say when somebody last verified them.</source>
        <translation>Det sjukepleiar og pårørande kan velje mellom når dei avtaler eit tiltak. Telefonnummer endrar seg: Skriv når nokon sist kontrollerte dei.</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Søk i tilbodslista</translation>
    </message>
    <message>
        <source>Search by name, area or telephone</source>
        <translation>Søk på namn, område eller telefon</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Legg til eit tilbod</translation>
    </message>
    <message>
        <source>No service fits these words.</source>
        <translation>Ingen tilbod passar til desse orda.</translation>
    </message>
    <message>
        <source>No services yet. Add the first one that your unit often uses.</source>
        <translation>Ingen tilbod enno. Legg til det første som eininga di ofte bruker.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Leaflet for carers</source>
        <translation>Brosjyre til pårørande</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Tomt skjema</translation>
    </message>
    <message>
        <source>Guide to the conversation</source>
        <translation>Rettleiar for samtalen</translation>
    </message>
    <message>
        <source>Practical advice</source>
        <translation>Praktiske råd</translation>
    </message>
    <message>
        <source>Places to get help</source>
        <translation>Stader å få hjelp</translation>
    </message>
    <message>
        <source>To hand over when the conversation is offered.</source>
        <translation>Til den pårørande, når du tilbyr samtalen.</translation>
    </message>
    <message>
        <source>To answer on paper, at home and in peace.</source>
        <translation>Til å svare på papir, heime og i ro.</translation>
    </message>
    <message>
        <source>For you: open questions, and what to avoid, by stage and area.</source>
        <translation>For deg: opne spørsmål, og kva du bør unngå, for kvart trinn og område.</translation>
    </message>
    <message>
        <source>For you: what others have found useful.</source>
        <translation>For deg: det andre har hatt nytte av.</translation>
    </message>
    <message>
        <source>The unit&apos;s own list; it is edited under Settings.</source>
        <translation>Lista til eininga. Ho blir endra under Innstillingar.</translation>
    </message>
    <message>
        <source>The unit&apos;s own PDF, as it was added.</source>
        <translation>Den eigne PDF-en til eininga, slik han vart lagd til.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Leaflet, form, guide, practical advice, and PDFs of the unit&apos;s own.</source>
        <translation>Brosjyre, skjema, rettleiar, praktiske råd og dei eigne PDF-ane til eininga.</translation>
    </message>
    <message>
        <source>This text is a draft: nobody has approved it yet.</source>
        <translation>Teksten er eit utkast: Ingen har godkjent han enno.</translation>
    </message>
    <message>
        <source>The files with the texts are damaged: see Help.</source>
        <translation>Filene med tekstane er skadde: Sjå under Hjelp.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Added. It is kept in the store, encrypted.</source>
        <translation>Lagt til. Dokumentet ligg kryptert i lageret.</translation>
    </message>
    <message>
        <source>The document is removed.</source>
        <translation>Dokumentet er fjerna.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The backup is restored</source>
        <translation>Tryggingskopien er lagd tilbake</translation>
    </message>
    <message>
        <source>Unlock it with what opened the store when the backup was made.</source>
        <translation>Lås opp med det som opna lageret då tryggingskopien vart laga.</translation>
    </message>
    <message>
        <source>What was here before lies in this folder</source>
        <translation>Det som låg her før, ligg i denne mappa</translation>
    </message>
    <message>
        <source>It is encrypted as before. Delete the folder when you no longer need it.</source>
        <translation>Det er kryptert som før. Slett mappa når du ikkje treng henne lenger.</translation>
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
        <translation>Laga {day} av {name}.</translation>
    </message>
    <message>
        <source>Forms that were taken in, and their licences</source>
        <translation>Skjema som er lagde inn, og lisensane deira</translation>
    </message>
    <message>
        <source>Practice: everything in here is invented.</source>
        <translation>Øving: alt her er oppdikta.</translation>
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
        <translation>Eigar av orda</translation>
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
        <translation>ikkje oppgitt</translation>
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
        <translation>Ein seinare lisens har erstatta denne.</translation>
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
        <translation>Stader</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Periodar</translation>
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
        <translation>namn eller kode</translation>
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
        <translation>eigne ord</translation>
    </message>
    <message>
        <source>what would help</source>
        <translation>kva som ville hjelpe</translation>
    </message>
    <message>
        <source>already does</source>
        <translation>gjer alt</translation>
    </message>
    <message>
        <source>what helped</source>
        <translation>kva som hjelpte</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>noko anna</translation>
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
        <translation>kven fortalde</translation>
    </message>
    <message>
        <source>how and where</source>
        <translation>korleis og kvar</translation>
    </message>
    <message>
        <source>where</source>
        <translation>kvar</translation>
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
        <translation>telefon om natta</translation>
    </message>
    <message>
        <source>service</source>
        <translation>tilbod</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>kven som gir tilbodet</translation>
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
        <translation>kven</translation>
    </message>
    <message>
        <source>when</source>
        <translation>når</translation>
    </message>
    <message>
        <source>why</source>
        <translation>kvifor</translation>
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
        <translation>Lag tala</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Lag dei på nytt</translation>
    </message>
    <message>
        <source>No figures to show yet</source>
        <translation>Ingen tal å vise enno</translation>
    </message>
    <message>
        <source>Report {number}</source>
        <translation>Rapport {number}</translation>
    </message>
    <message>
        <source>The numbers of all sites are put together, rounded, and checked: from what is shown, now and earlier, nobody can work out a small number. Whatever fails the check is left out. What is shown is noted for good.</source>
        <translation>Tala frå alle stadene blir sette saman, runda av og kontrollerte: Av det som blir vist no og vart vist før, kan ingen rekne seg fram til eit lite tal. Det som ikkje består kontrollen, blir utelate. Det som blir vist, blir notert for godt.</translation>
    </message>
    <message>
        <source>More has come in since these figures were made.</source>
        <translation>Det har komme inn meir sidan desse tala vart laga.</translation>
    </message>
    <message>
        <source>What you see is still the report before. With each further report fewer numbers can be shown by site, so it pays to wait until more has come in.</source>
        <translation>Det du ser, er framleis den førre rapporten. For kvar ny rapport kan færre tal per stad visast. Det løner seg å vente til meir har kome inn.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Språk i rapporten</translation>
    </message>
    <message>
        <source>Save report and tables</source>
        <translation>Lagre rapport og tabellar</translation>
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
        <translation>Dersom passordfrasa er gløymd, opnar denne nøkkelen lageret. Utan passordfrase og nøkkel kan ingen opne det: ikkje IT-avdelinga di, og ikkje dei som laga programmet.</translation>
    </message>
    <message>
        <source>The key is shown only now. Print it and lock it away, never together with this machine: whoever has it can read everything.</source>
        <translation>Nøkkelen blir vist berre no. Skriv han ut og lås han inn, aldri saman med maskina: Den som har nøkkelen, kan lese alt.</translation>
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
        <translation>Ingenting blir sletta: den skadde fila blir liggjande som ho er, same kva du vel.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som vart funne</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Legg tilbake ein tryggingskopi</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Ta vare på det som kan lesast</translation>
    </message>
    <message>
        <source>Everything comes back as it was when the backup was made.</source>
        <translation>Alt kjem tilbake slik det var då tryggingskopien vart laga.</translation>
    </message>
    <message>
        <source>The program makes a new store of all that is still readable, and tells you what was not.</source>
        <translation>Programmet lagar eit nytt lager av alt som framleis kan lesast, og fortel deg kva som ikkje kunne lesast.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>The store could not be opened with the right passphrase.</source>
        <translation>Lageret kunne ikkje opnast med den rette passordfrasa.</translation>
    </message>
    <message>
        <source>Looking the whole store over…</source>
        <translation>Ser gjennom heile lageret …</translation>
    </message>
    <message>
        <source>Nothing. Everything in the store can be read.</source>
        <translation>Ingenting. Alt i lageret kan lesast.</translation>
    </message>
    <message>
        <source>The store is whole</source>
        <translation>Lageret er heilt</translation>
    </message>
    <message>
        <source>Something in the store is damaged</source>
        <translation>Noko i lageret er skadd</translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation>Siste gode tryggingskopi: {when}</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Tek vare på det som kan lesast …</translation>
    </message>
</context>
<context>
    <name>GrowingText</name>
    <message>
        <source>This field is full. What did not fit was not taken in.</source>
        <translation>Feltet er fullt. Det som ikkje fekk plass, vart ikkje teke med.</translation>
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
        <translation>Utkast: ikkje godkjent enno av ein namngitt fagperson.</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>The five stages</source>
        <translation>Dei fem trinna</translation>
    </message>
    <message>
        <source>The areas</source>
        <translation>Områda</translation>
    </message>
    <message>
        <source>The guide&apos;s file is damaged. What is wrong stands under About.</source>
        <translation>Fila med rettleiaren er skadd. Kva som er gale, står under Om programmet.</translation>
    </message>
    <message>
        <source>Nothing in the guide holds these words. Try one word, or a part of it.</source>
        <translation>Ingenting i rettleiaren har desse orda. Prøv eitt ord, eller ein del av det.</translation>
    </message>
    <message>
        <source>The guide is in {language}.</source>
        <translation>Rettleiaren er på {language}.</translation>
    </message>
    <message>
        <source>These texts are drafts: nobody has approved them yet.</source>
        <translation>Desse tekstane er utkast: Ingen har godkjent dei enno.</translation>
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
        <translation>Rettleiaren for samtalen, og praktiske råd.</translation>
    </message>
    <message>
        <source>Guide and advice</source>
        <translation>Rettleiar og råd</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Reports of mistakes</source>
        <translation>Feilrapportar</translation>
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
        <translation>Søk i rettleiaren og råda</translation>
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
        <translation>Tilbodet</translation>
    </message>
    <message>
        <source>Tell what CSNAT is, and that it is for the carer. About five minutes.</source>
        <translation>Fortel kva CSNAT er, og at det er for den pårørande. Om lag fem minutt.</translation>
    </message>
    <message>
        <source>To own time</source>
        <translation>Til eiga tid</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who told</source>
        <translation>Kven fortalde</translation>
    </message>
    <message>
        <source>How and where</source>
        <translation>Korleis og kvar</translation>
    </message>
    <message>
        <source>The carer&apos;s answer to the offer</source>
        <translation>Svaret frå den pårørande</translation>
    </message>
    <message>
        <source>Leaflet handed over, in which language</source>
        <translation>Brosjyre gitt, på kva språk</translation>
    </message>
    <message>
        <source>Leave empty if none was handed over.</source>
        <translation>Lat feltet stå tomt om ingen vart gitt.</translation>
    </message>
    <message>
        <source>See the leaflet</source>
        <translation>Sjå brosjyren</translation>
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
        <translation>Inviter nokon</translation>
    </message>
    <message>
        <source>A colleague who shall open this store as well. You get a code to hand over; with it your colleague chooses a passphrase of their own.</source>
        <translation>Ein kollega som òg skal opne dette lageret. Du får ein kode å gje vidare; med han vel kollegaen din si eiga passordfrase.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Lag koden</translation>
    </message>
    <message>
        <source>Making the code…</source>
        <translation>Lagar koden…</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>Namnet til kollegaen</translation>
    </message>
    <message>
        <source>Title of the colleague</source>
        <translation>Tittelen til kollegaen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>The name is needed here.</source>
        <translation>Her trengst namnet.</translation>
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
        <translation>Lagar arket …</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the sheet at once.</source>
        <translation>Sendt til skrivaren. Hent arket med ein gong.</translation>
    </message>
    <message>
        <source>Saved as {file}. The file is not encrypted: take it away from this machine.</source>
        <translation>Lagra som {file}. Fila er ikkje kryptert: Ta ho bort frå denne maskina.</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>I have put the key in a safe place</source>
        <translation>Eg har lagt nøkkelen på ein trygg stad</translation>
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
        <translation>Pårørande</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
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
        <translation>Ny pårørande, frå I dag og Pårørande</translation>
    </message>
    <message>
        <source>Search, in Carers and in Help</source>
        <translation>Søk, i Pårørande og i Hjelp</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>To the next field; with Shift back to the one before</source>
        <translation>Til neste felt. Med Shift tilbake til det førre</translation>
    </message>
    <message>
        <source>From the search into the list, and on in it</source>
        <translation>Frå søkjefeltet til lista, og vidare nedover</translation>
    </message>
    <message>
        <source>Back, and from the first one to the search</source>
        <translation>Oppover att, og frå den første til søkjefeltet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Tøm søkjefeltet</translation>
    </message>
    <message>
        <source>A carer&apos;s page</source>
        <translation>Sida for éin pårørande</translation>
    </message>
    <message>
        <source>To one of the five stages</source>
        <translation>Til eit av dei fem trinna</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Eiga tid</translation>
    </message>
    <message>
        <source>Choose an answer by its place</source>
        <translation>Vel svar etter plassen i rada</translation>
    </message>
    <message>
        <source>Move the answer</source>
        <translation>Flytt svaret</translation>
    </message>
    <message>
        <source>Most important now</source>
        <translation>Viktigast no</translation>
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
        <translation>{label} (valfritt)</translation>
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
        <translation>Skriv ut på begge sider og vend på kortsida. Brett arka på midten.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ikkje noko</translation>
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
        <translation>Samiske bokstavar</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Store bokstavar</translation>
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
        <translation>Skrive ut eit tomt skjema</translation>
    </message>
    <message>
        <source>Let the carer answer on the screen</source>
        <translation>La den pårørande svare på skjermen</translation>
    </message>
    <message>
        <source>Ask the palliative centre where you are first, then KLB. More about licences: csnat.org.</source>
        <translation>Spør først palliativt senter der du er, så KLB. Meir om lisens: csnat.org.</translation>
    </message>
    <message>
        <source>There is no form to print: its words are licensed, and this unit has not taken them in.</source>
        <translation>Det er ikkje noko skjema å skrive ut. Orda krev lisens, og eininga har ikkje lagt dei inn.</translation>
    </message>
    <message>
        <source>There is no form for the screen: its words are licensed, and this unit has not taken them in.</source>
        <translation>Det er ikkje noko skjema for skjermen. Orda krev lisens, og eininga har ikkje lagt dei inn.</translation>
    </message>
    <message>
        <source>The licence of this form has ended. Answers that are written down stay as they are.</source>
        <translation>Lisensen for dette skjemaet er gått ut. Svar som er skrivne inn, blir som dei er.</translation>
    </message>
    <message>
        <source>The licence of this form does not say that answers may be written down in a program.</source>
        <translation>Lisensen for dette skjemaet seier ikkje at svar kan skrivast inn i eit program.</translation>
    </message>
    <message>
        <source>The licence of this form does not say that it may be printed from here.</source>
        <translation>Lisensen for dette skjemaet seier ikkje at det kan skrivast ut herifrå.</translation>
    </message>
    <message>
        <source>The licence of this form does not say that the carer may answer on a screen.</source>
        <translation>Lisensen for dette skjemaet seier ikkje at den pårørande kan svare på skjerm.</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Tillate</translation>
    </message>
    <message>
        <source>Locked: has ended</source>
        <translation>Låst: gått ut</translation>
    </message>
    <message>
        <source>Locked: not stated</source>
        <translation>Låst: ikkje oppgitt</translation>
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
        <translation>Lisensen for «{form}» gjekk ut {day}.</translation>
    </message>
    <message>
        <source>The licence of “{form}” ends {day}.</source>
        <translation>Lisensen for «{form}» går ut {day}.</translation>
    </message>
    <message>
        <source>New rounds begin with the program&apos;s own areas. Old answers stay.</source>
        <translation>Nye rundar byrjar med programmet sine eigne område. Svara som finst, blir verande.</translation>
    </message>
    <message>
        <source>After that day nothing new can be done with it. Old answers stay.</source>
        <translation>Etter den dagen kan det ikkje brukast til noko nytt. Svara som finst, blir verande.</translation>
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
        <translation>Lås av seg sjølv etter</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>When nobody types or moves the mouse for so long. It also locks when the machine sleeps. What you typed is kept, and you come back to the same page. Ctrl+L locks at once.</source>
        <translation>Når ingen skriv eller rører musa så lenge. Programmet låser seg òg når maskina går i dvale. Det du har skrive, blir lagra, og du kjem tilbake til same side. Ctrl+L låser med ein gong.</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locks in a moment. Move the mouse or press a key to stay.</source>
        <translation>Låser snart. Rør musa eller trykk på ein tast for å bli.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>went on though the end of the log was missing</source>
        <translation>gjekk vidare sjølv om slutten av loggen mangla</translation>
    </message>
    <message>
        <source>made the store</source>
        <translation>oppretta lageret</translation>
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
        <translation>såg på</translation>
    </message>
    <message>
        <source>created</source>
        <translation>oppretta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>endra</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>sletta</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>skreiv ut</translation>
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
        <translation>retta</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>inviterte</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjerna</translation>
    </message>
    <message>
        <source>changed the encryption key</source>
        <translation>bytte krypteringsnøkkel</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>tok tryggingskopi</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>la tilbake ein tryggingskopi</translation>
    </message>
    <message>
        <source>rescued what could be read</source>
        <translation>berga det som kunne lesast</translation>
    </message>
    <message>
        <source>opened an older copy</source>
        <translation>opna ein eldre kopi</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Nokon</translation>
    </message>
    <message>
        <source>Somebody who is not here any more</source>
        <translation>Nokon som ikkje er her lenger</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>saka</translation>
    </message>
    <message>
        <source>name and contact</source>
        <translation>namn og kontakt</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>ein runde</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>introduksjonen</translation>
    </message>
    <message>
        <source>the own time</source>
        <translation>eiga tid</translation>
    </message>
    <message>
        <source>an answer on the form</source>
        <translation>eit svar på skjemaet</translation>
    </message>
    <message>
        <source>the form on the screen, handed to the carer</source>
        <translation>skjemaet på skjermen, gitt til den pårørande</translation>
    </message>
    <message>
        <source>an answer, by the carer at the screen</source>
        <translation>eit svar, frå den pårørande på skjermen</translation>
    </message>
    <message>
        <source>what else the carer wrote at the screen</source>
        <translation>det andre den pårørande skreiv på skjermen</translation>
    </message>
    <message>
        <source>the form, finished by the carer at the screen</source>
        <translation>skjemaet, gjort ferdig av den pårørande på skjermen</translation>
    </message>
    <message>
        <source>a note to the carer&apos;s answers</source>
        <translation>ein merknad til svara frå den pårørande</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>samtalen</translation>
    </message>
    <message>
        <source>a need</source>
        <translation>eit behov</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>eit tiltak</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>planen</translation>
    </message>
    <message>
        <source>the review</source>
        <translation>oppfølginga</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>avslutninga</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>heile saka</translation>
    </message>
    <message>
        <source>the plan, your copy</source>
        <translation>planen, kopien din</translation>
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
        <translation>rettleiaren</translation>
    </message>
    <message>
        <source>the practical advice</source>
        <translation>dei praktiske råda</translation>
    </message>
    <message>
        <source>the places to get help</source>
        <translation>lista over stader å få hjelp</translation>
    </message>
    <message>
        <source>the blank form</source>
        <translation>det tomme skjemaet</translation>
    </message>
    <message>
        <source>a PDF of the unit&apos;s own</source>
        <translation>ein av dei eigne PDF-ane til eininga</translation>
    </message>
    <message>
        <source>a place to get help</source>
        <translation>ein stad å få hjelp</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>eininga</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>ein person</translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation>gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>ein invitasjon</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>ei passordfrase</translation>
    </message>
    <message>
        <source>a one-time code</source>
        <translation>ein eingongskode</translation>
    </message>
    <message>
        <source>the organisation&apos;s key</source>
        <translation>nøkkelen til organisasjonen</translation>
    </message>
    <message>
        <source>the key file</source>
        <translation>nøkkelfila</translation>
    </message>
    <message>
        <source>a form with its licence</source>
        <translation>eit skjema med lisens</translation>
    </message>
    <message>
        <source>what new carers begin with</source>
        <translation>kva nye pårørande byrjar med</translation>
    </message>
    <message>
        <source>the list of licences</source>
        <translation>oversynet over lisensar</translation>
    </message>
    <message>
        <source>the texts of the program</source>
        <translation>tekstane i programmet</translation>
    </message>
    <message>
        <source>the time until locking</source>
        <translation>tida før låsing</translation>
    </message>
    <message>
        <source>the language on the screen</source>
        <translation>språket på skjermen</translation>
    </message>
    <message>
        <source>where and how often backups are made</source>
        <translation>kvar og kor ofte det blir teke tryggingskopi</translation>
    </message>
    <message>
        <source>a project</source>
        <translation>eit prosjekt</translation>
    </message>
    <message>
        <source>a coordinator&apos;s key</source>
        <translation>ein koordinatornøkkel</translation>
    </message>
    <message>
        <source>a contribution to a project</source>
        <translation>eit bidrag til eit prosjekt</translation>
    </message>
    <message>
        <source>a project&apos;s figures</source>
        <translation>tala til eit prosjekt</translation>
    </message>
    <message>
        <source>a project&apos;s form from paper</source>
        <translation>eit prosjektskjema frå papir</translation>
    </message>
    <message>
        <source>an older store that was put aside</source>
        <translation>eit eldre lager som var lagt til side</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gong</numerusform>
            <numerusform>%n gonger</numerusform>
        </translation>
    </message>
    <message>
        <source>with the recovery key</source>
        <translation>med gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>with a one-time code</source>
        <translation>med ein eingongskode</translation>
    </message>
    <message>
        <source>with the organisation&apos;s key</source>
        <translation>med nøkkelen til verksemda</translation>
    </message>
    <message numerus="yes">
        <source>tried to unlock in vain, %n time(s)</source>
        <translation>
            <numerusform>prøvde forgjeves å låse opp, %n gong</numerusform>
            <numerusform>prøvde forgjeves å låse opp, %n gonger</numerusform>
        </translation>
    </message>
    <message>
        <source>a case that is deleted</source>
        <translation>ei sletta sak</translation>
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
        <translation>Kven som har gjort kva, og når. Det som er skrive, står aldri her.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Fann ingenting</translation>
    </message>
    <message>
        <source>Choose other days, or another person.</source>
        <translation>Vel andre dagar eller ein annan person.</translation>
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
        <translation>Kven</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Pårørande</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Namn eller kode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>Språk og utsjånad</translation>
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
        <translation>Som på maskina</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>The language is yours alone. Theme and text size hold for everybody who uses this computer.</source>
        <translation>Språket gjeld berre deg. Tema og tekststorleik gjeld for alle som bruker denne maskina.</translation>
    </message>
</context>
<context>
    <name>MakeStep</name>
    <message>
        <source>A new project</source>
        <translation>Eit nytt prosjekt</translation>
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
        <translation>Stader</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Tel etter</translation>
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
        <translation>Ingen kan finne eit mindre tal på pårørande ut frå rapporten. 5 er det vanlege.</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Nøkkelen din</translation>
    </message>
    <message>
        <source>The sites seal their numbers so that only your key opens them. The passphrase protects the key. It is kept nowhere: if it is forgotten, nobody can open what the sites send.</source>
        <translation>Stadene forseglar tala sine slik at berre nøkkelen din opnar dei. Passordfrasen vernar nøkkelen. Han blir ikkje lagra nokon stad: Om han blir gløymd, kan ingen opne det stadene sender.</translation>
    </message>
    <message>
        <source>Passphrase for the key</source>
        <translation>Passordfrase for nøkkelen</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passordfrasen ein gong til</translation>
    </message>
    <message>
        <source>At least {least} characters; a few words are best.</source>
        <translation>Minst {least} teikn. Nokre få ord er best.</translation>
    </message>
    <message>
        <source>One site a line. A short code may stand before its name: HER = Herøy</source>
        <translation>Éin stad på kvar linje. Framfor namnet kan det stå ein kort kode: HER = Herøy</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n stad</numerusform>
            <numerusform>%n stader</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a title that the sites know.</source>
        <translation>Skriv ein tittel som stadene kjenner.</translation>
    </message>
    <message>
        <source>Write at least one site.</source>
        <translation>Skriv minst éin stad.</translation>
    </message>
    <message>
        <source>No site can have the code {code}: the program uses it for several sites together.</source>
        <translation>Ingen stader kan ha koden {code}: programmet bruker han om fleire stader saman.</translation>
    </message>
    <message>
        <source>The last period is before the first.</source>
        <translation>Den siste perioden kjem før den første.</translation>
    </message>
    <message>
        <source>Take at least {least} characters, and not one over and over.</source>
        <translation>Bruk minst {least} teikn, og ikkje eitt og det same heile tida.</translation>
    </message>
    <message>
        <source>The two are not the same. Show both and compare.</source>
        <translation>Dei to er ikkje like. Vis begge og samanlikn.</translation>
    </message>
</context>
<context>
    <name>Misfortune</name>
    <message>
        <source>That is not the passphrase. Nothing is lost. You can try again in {wait} s.</source>
        <translation>Det er ikkje passordfrasa. Ingenting er tapt. Du kan prøve igjen om {wait} s.</translation>
    </message>
    <message>
        <source>Please wait {wait} s before the next try.</source>
        <translation>Vent {wait} s før du prøver igjen.</translation>
    </message>
    <message>
        <source>That is not this store&apos;s recovery key. Look for mistyped signs, and try again.</source>
        <translation>Det er ikkje gjenopprettingsnøkkelen til dette lageret. Sjå etter skrivefeil, og prøv igjen.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} characters.</source>
        <translation>Passordfrasa må ha minst {least} teikn.</translation>
    </message>
    <message>
        <source>The passphrase is blank, or one character over and over. Take a few words.</source>
        <translation>Passordfrasa er tom eller berre eitt teikn om att og om att. Bruk nokre ord i staden.</translation>
    </message>
    <message>
        <source>Choose a passphrase of your own first. Nothing was changed.</source>
        <translation>Vel di eiga passordfrase først. Ingenting er endra.</translation>
    </message>
    <message>
        <source>The file with the conversations is missing: {path}. The keys are still there. Put the file back from a backup, then start the program again.</source>
        <translation>Fila med samtalane manglar: {path}. Nøkkelfila er der framleis. Legg fila tilbake frå ein tryggingskopi, og start programmet på nytt.</translation>
    </message>
    <message>
        <source>There is a store here already: {path}. It was left as it is.</source>
        <translation>Her er det eit lager frå før: {path}. Det står som det stod.</translation>
    </message>
    <message>
        <source>{path} is not encrypted and was not made by this program. It was left as it is. Move it to another folder, then start again.</source>
        <translation>{path} er ikkje kryptert og er ikkje laga av dette programmet. Fila står som ho stod. Flytt ho til ei anna mappe, og start på nytt.</translation>
    </message>
    <message>
        <source>{path} belongs to another store than the keys beside it. Both were left as they are. Put back both files from the same backup.</source>
        <translation>{path} høyrer til eit anna lager enn nøkkelfila ved sida av. Begge står som dei stod. Legg tilbake begge filene frå same tryggingskopi.</translation>
    </message>
    <message>
        <source>{path} is cut off or empty. It was left as it is. Put it back from a backup.</source>
        <translation>{path} er avkutta eller tom. Fila står som ho stod. Legg ho tilbake frå ein tryggingskopi.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of this program. It was left as it is. Install the newer version to open it.</source>
        <translation>Lageret er skrive av ein nyare versjon av programmet. Det står som det stod. Installer den nyare versjonen for å opne det.</translation>
    </message>
    <message>
        <source>The store is already open in another window or on another machine. Close it there, then try again. If that machine went off without closing, wait two minutes.</source>
        <translation>Lageret er alt ope i eit anna vindauge eller på ei anna maskin. Lukk det der, og prøv igjen. Om den maskina vart slått av utan å lukke det, vent i to minutt.</translation>
    </message>
    <message>
        <source>{path} is damaged. It was left as it is. Put it back from a backup, or ask your IT department.</source>
        <translation>{path} er skadd. Fila står som ho stod. Legg ho tilbake frå ein tryggingskopi, eller spør IT-avdelinga.</translation>
    </message>
    <message>
        <source>The file with the keys is missing: {path}. The conversations are still there, but cannot be opened without it. Put it back from a backup.</source>
        <translation>Nøkkelfila manglar: {path}. Samtalane er der framleis, men kan ikkje opnast utan ho. Legg ho tilbake frå ein tryggingskopi.</translation>
    </message>
    <message>
        <source>The file with the keys is damaged: {path}. It was left as it is. Put it back from a backup.</source>
        <translation>Nøkkelfila er skadd: {path}. Ho står som ho stod. Legg ho tilbake frå ein tryggingskopi.</translation>
    </message>
    <message>
        <source>The file with the keys was written by a newer version of this program. Install the newer version to open the store.</source>
        <translation>Nøkkelfila er skriven av ein nyare versjon av programmet. Installer den nyare versjonen for å opne lageret.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {path}. What you typed is still on the screen. Ask your IT department for write access to this folder.</source>
        <translation>Ingenting kan lagrast i {path}. Det du skreiv, står framleis på skjermen. Be IT-avdelinga om skrivetilgang til mappa.</translation>
    </message>
    <message>
        <source>The disk is full, so this is not saved. What you typed is still on the screen. Make room on the disk, then go on typing.</source>
        <translation>Disken er full, så dette er ikkje lagra. Det du skreiv, står framleis på skjermen. Rydd plass på disken, og skriv vidare.</translation>
    </message>
    <message>
        <source>This is not saved. What you typed is still on the screen. Go on typing to try again.</source>
        <translation>Dette er ikkje lagra. Det du skreiv, står framleis på skjermen. Skriv vidare for å prøve igjen.</translation>
    </message>
    <message>
        <source>This is a national identity number ({field}). The program keeps none, so this is not saved. Use a name or a code instead.</source>
        <translation>Dette er eit fødselsnummer ({field}). Programmet tek ikkje vare på slike, så dette er ikkje lagra. Bruk eit namn eller ein kode i staden.</translation>
    </message>
    <message>
        <source>A name or a code is needed here.</source>
        <translation>Skriv eit namn eller ein kode her.</translation>
    </message>
    <message>
        <source>This is no longer in the store.</source>
        <translation>Dette finst ikkje lenger i lageret.</translation>
    </message>
    <message>
        <source>A text file is damaged: {file}, line {line}: {reason}</source>
        <translation>Ei tekstfil er skadd: {file}, linje {line}: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {path}</source>
        <translation>Fila kan ikkje lesast: {path}</translation>
    </message>
    <message>
        <source>The file could not be saved: {path}. Choose another folder; your employer may have closed this one.</source>
        <translation>Fila kunne ikkje lagrast: {path}. Vel ei anna mappe. Arbeidsgivaren kan ha stengt denne.</translation>
    </message>
    <message>
        <source>The picture is too large for a logo: it may have at most 10 MB and 25 million pixels. Save it smaller, and choose it again.</source>
        <translation>Biletet er for stort til ein logo: Det kan ha høgst 10 MB og 25 millionar pikslar. Lagre det mindre, og vel det på nytt.</translation>
    </message>
    <message>
        <source>This file is no PDF, or it is damaged. Nothing was added. Open it in another program and save it as a PDF again.</source>
        <translation>Fila er ikkje ein PDF, eller ho er skadd. Ingenting er lagt til. Opne ho i eit anna program, og lagre ho som PDF på nytt.</translation>
    </message>
    <message>
        <source>This PDF can only be opened with a passphrase of its own. Nothing was added. Save a copy without it, and add that one.</source>
        <translation>Denne PDF-en kan berre opnast med ei eiga passordfrase. Ingenting er lagt til. Lagre ein kopi utan passordfrase, og legg til den.</translation>
    </message>
    <message>
        <source>This PDF is too large. Nothing was added. It may have at most 20 MB and 100 pages.</source>
        <translation>Denne PDF-en er for stor. Ingenting er lagt til. Han kan ha høgst 20 MB og 100 sider.</translation>
    </message>
    <message>
        <source>{file} was not taken in. Nothing of it was kept.</source>
        <translation>{file} vart ikkje lagt inn. Ingenting vart lagra.</translation>
    </message>
    <message>
        <source>The carer answered on the screen. The answers are the carer&apos;s own and stay as they are. You can add a note, or let the carer answer again.</source>
        <translation>Den pårørande svarte på skjermen. Svara er den pårørande sine eigne og blir ståande. Du kan leggje til ein merknad, eller la den pårørande svare igjen.</translation>
    </message>
    <message>
        <source>The licence for these words does not permit this, or has ended. Ask the local palliative centre, then KLB (csnat.org).</source>
        <translation>Lisensen for desse orda tillèt ikkje dette, eller han er gått ut. Spør først palliativt senter der du er, så KLB (csnat.org).</translation>
    </message>
    <message>
        <source>This is no project file, or it is damaged: {path}. Ask the coordinator for a new copy.</source>
        <translation>Dette er inga prosjektfil, eller så er ho skadd: {path}. Be koordinatoren om ein ny kopi.</translation>
    </message>
    <message>
        <source>The project file was changed after it was made: {path}. It is not used. Ask the coordinator for the original.</source>
        <translation>Prosjektfila er endra etter at ho vart laga: {path}. Ho blir ikkje brukt. Be koordinatoren om originalen.</translation>
    </message>
    <message>
        <source>The project file was made by a newer version of this program: {path}. Install that version to use it.</source>
        <translation>Prosjektfila er laga med ein nyare versjon av programmet: {path}. Installer den versjonen for å bruke ho.</translation>
    </message>
    <message>
        <source>This project is here already: {path}. It was left as it is.</source>
        <translation>Dette prosjektet finst her frå før: {path}. Det er ikkje endra.</translation>
    </message>
    <message>
        <source>There is a file already: {path}. It was left as it is.</source>
        <translation>Fila finst frå før: {path}. Ho er ikkje endra.</translation>
    </message>
    <message>
        <source>The title must be one line of at most {most} characters.</source>
        <translation>Tittelen må vere éi linje på høgst {most} teikn.</translation>
    </message>
    <message>
        <source>A project needs at least one site, and has at most {most}. Each has a name and a code of its own: at most 20 letters, digits or hyphens.</source>
        <translation>Eit prosjekt må ha minst éin stad, og kan ha høgst {most}. Kvar stad har eit namn og ein eigen kode: høgst 20 bokstavar, siffer eller bindestrekar.</translation>
    </message>
    <message>
        <source>No site can have the code {code}: the program uses it for several sites together. Give it another code.</source>
        <translation>Ingen stader kan ha koden {code}: programmet bruker han om fleire stader saman. Gi staden ein annan kode.</translation>
    </message>
    <message>
        <source>The project must begin and end with a whole period, and have at most {most} periods.</source>
        <translation>Prosjektet må begynne og slutte med ein heil periode, og kan ha høgst {most} periodar.</translation>
    </message>
    <message>
        <source>The least number shown must be from {least} to {most}.</source>
        <translation>Det minste talet som blir vist, må vere frå {least} til {most}.</translation>
    </message>
    <message>
        <source>The project has no site {site}.</source>
        <translation>Prosjektet har ingen stad {site}.</translation>
    </message>
    <message>
        <source>The project has no period {period}.</source>
        <translation>Prosjektet har ingen periode {period}.</translation>
    </message>
    <message>
        <source>The period {period} has not ended yet. Its figures can be counted the day after its last day.</source>
        <translation>Perioden {period} er ikkje over enno. Tala kan teljast dagen etter den siste dagen.</translation>
    </message>
    <message>
        <source>{file} was not sealed: some of the numbers cannot be right.</source>
        <translation>{file} vart ikkje forsegla: Nokre av tala kan ikkje stemme.</translation>
    </message>
    <message>
        <source>This is no coordinator&apos;s key, or it is damaged: {path}</source>
        <translation>Dette er ingen koordinatornøkkel, eller så er han skadd: {path}</translation>
    </message>
    <message>
        <source>That is not the passphrase of the coordinator&apos;s key. Try again.</source>
        <translation>Det er ikkje passordfrasen til koordinatornøkkelen. Prøv igjen.</translation>
    </message>
    <message>
        <source>This key belongs to another project.</source>
        <translation>Denne nøkkelen høyrer til eit anna prosjekt.</translation>
    </message>
    <message>
        <source>Figures of this project were published before: {path}. A new report must be checked together with them.</source>
        <translation>Det er gitt ut tal frå dette prosjektet før: {path}. Ein ny rapport må kontrollerast saman med dei.</translation>
    </message>
    <message>
        <source>This ledger does not know all that was published: {path} holds more. Use the one beside the last report.</source>
        <translation>Denne utgivingsloggen har ikkje med alt som er gitt ut: {path} har meir. Bruk den som ligg ved sida av den siste rapporten.</translation>
    </message>
    <message>
        <source>{path} belongs to another project, or was changed. It was left as it is: choose another folder.</source>
        <translation>{path} høyrer til eit anna prosjekt eller er endra. Fila er ikkje rørt: vel ei anna mappe.</translation>
    </message>
    <message>
        <source>No figures have come in yet, so there is nothing to report.</source>
        <translation>Det har ikkje kome inn tal enno, så det er ingenting å rapportere.</translation>
    </message>
    <message>
        <source>Somebody with a passphrase must stay in this store. Whoever is invited counts after having opened it once.</source>
        <translation>Nokon med passordfrase må bli att i dette lageret. Den som er invitert, tel først etter å ha opna det éin gong.</translation>
    </message>
    <message>
        <source>Nothing was printed: no printer answers, or printing is closed on this machine. Save the document as PDF instead, and print it elsewhere.</source>
        <translation>Ingenting vart skrive ut: Ingen skrivar svarer, eller utskrift er stengd på denne maskina. Lagre dokumentet som PDF i staden, og skriv det ut ein annan stad.</translation>
    </message>
    <message>
        <source>The picture cannot be read. A logo must be a PNG, JPEG or SVG picture.</source>
        <translation>Biletet kan ikkje lesast. Ein logo må vere eit bilete i PNG, JPEG eller SVG.</translation>
    </message>
    <message>
        <source>This SVG picture holds more than a drawing: another picture, a program or an address. Save it as PNG, and choose that one.</source>
        <translation>Denne SVG-fila inneheld meir enn ei teikning: eit anna bilete, eit program eller ei adresse. Lagre ho som PNG, og vel den i staden.</translation>
    </message>
    <message>
        <source>This is no ledger of this project.</source>
        <translation>Dette er ikkje utgivingsloggen til dette prosjektet.</translation>
    </message>
    <message>
        <source>The ledger was changed outside the program. Use the copy beside the last report.</source>
        <translation>Utgivingsloggen er endra utanfor programmet. Bruk kopien som ligg ved sida av den siste rapporten.</translation>
    </message>
    <message>
        <source>The period {period} overlaps {other}, for which figures are already published. Periods cannot be cut anew: make a new project.</source>
        <translation>Perioden {period} overlappar {other}, som det alt er gitt ut tal for. Periodar kan ikkje delast inn på nytt: lag eit nytt prosjekt.</translation>
    </message>
    <message>
        <source>There is no display, so no window can open.</source>
        <translation>Det finst ingen skjerm her, så vindauget kan ikkje opnast.</translation>
    </message>
    <message>
        <source>The file with the conversations is an older copy than the one that was here last. It was left as it is. Restore the newest backup, or go on with this older copy.</source>
        <translation>Fila med samtalane er ein eldre kopi enn den som låg her sist. Ho er ikkje rørt. Legg tilbake den nyaste tryggingskopien, eller gå vidare med den eldre kopien.</translation>
    </message>
    <message>
        <source>The last entries of the log are missing; somebody may have cut them off. The file was left as it is. Restore the newest backup, or go on with what is here.</source>
        <translation>Dei siste linjene i loggen manglar; nokon kan ha klipt dei bort. Fila er urørt. Hent tilbake den nyaste tryggingskopien, eller gå vidare med det som er her.</translation>
    </message>
    <message>
        <source>The file with the keys was changed by something else than this program. Nothing was opened. Restore a backup, or use the recovery key.</source>
        <translation>Fila med nøklane er endra av noko anna enn dette programmet. Ingenting vart opna. Legg tilbake ein tryggingskopi, eller bruk gjenopprettingsnøkkelen.</translation>
    </message>
    <message>
        <source>An older file with keys was put in the place of the newest one. Nothing was opened. Put the newest one back, or use the recovery key.</source>
        <translation>Ei eldre fil med nøklar er lagd i staden for den nyaste. Ingenting vart opna. Legg den nyaste tilbake, eller bruk gjenopprettingsnøkkelen.</translation>
    </message>
    <message>
        <source>This is no public key. It begins with &quot;age1&quot;; ask your IT department for it.</source>
        <translation>Dette er ingen offentleg nøkkel. Han byrjar med «age1». Spør IT-avdelinga di om han.</translation>
    </message>
    <message>
        <source>This key does not open this store.</source>
        <translation>Denne nøkkelen opnar ikkje dette lageret.</translation>
    </message>
    <message>
        <source>This backup is cut off or damaged: {path}. Nothing was changed. Take an older backup.</source>
        <translation>Denne tryggingskopien er kutta av eller skadd: {path}. Ingenting er endra. Ta ein eldre tryggingskopi.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program. Install the newer version to restore it.</source>
        <translation>Denne tryggingskopien er laga av ein nyare versjon av programmet. Installer han for å leggje kopien tilbake.</translation>
    </message>
    <message>
        <source>This is no backup of this program: {path}</source>
        <translation>Dette er ingen tryggingskopi frå dette programmet: {path}</translation>
    </message>
    <message>
        <source>No backup could be made in {path}. Everything is safe in the store. The program tries again by itself.</source>
        <translation>Det gjekk ikkje å lage ein tryggingskopi i {path}. Alt er trygt i lageret. Programmet prøver igjen av seg sjølv.</translation>
    </message>
    <message>
        <source>Nothing in the damaged file can be read any more. It was left as it is. Restore a backup.</source>
        <translation>Ingenting i den skadde fila kan lesast lenger. Ho er ikkje rørt. Legg tilbake ein tryggingskopi.</translation>
    </message>
    <message>
        <source>The store is locked. Unlock it to go on.</source>
        <translation>Lageret er låst. Lås opp for å gå vidare.</translation>
    </message>
</context>
<context>
    <name>NeedEditor</name>
    <message>
        <source>In the carer&apos;s own words</source>
        <translation>Med den pårørande sine eigne ord</translation>
    </message>
    <message>
        <source>What the carer already does</source>
        <translation>Det den pårørande alt gjer</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Kva ville hjelpe?</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Kva det vart til</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ta av lista</translation>
    </message>
    <message>
        <source>What helped, here and now</source>
        <translation>Det som hjelpte her og no</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Legg til eit tiltak</translation>
    </message>
    <message>
        <source>Services in the directory</source>
        <translation>Tilbod i kommunen</translation>
    </message>
    <message>
        <source>In {name}&apos;s own words</source>
        <translation>Eigne ord frå {name}</translation>
    </message>
    <message>
        <source>The action is removed.</source>
        <translation>Tiltaket er fjerna.</translation>
    </message>
</context>
<context>
    <name>NeedList</name>
    <message>
        <source>What the carer wants to talk about</source>
        <translation>Det den pårørande vil snakke om</translation>
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
        <translation>Ingen fleire no</translation>
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
        <translation>Namn eller kode</translation>
    </message>
    <message>
        <source>Relationship to the patient</source>
        <translation>Relasjon til pasienten</translation>
    </message>
    <message>
        <source>The patient&apos;s code or initials</source>
        <translation>Kode eller initialar for pasienten</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The carer&apos;s language</source>
        <translation>Språket til den pårørande</translation>
    </message>
    <message>
        <source>New carer</source>
        <translation>Ny pårørande</translation>
    </message>
    <message>
        <source>A name or a code is enough to begin.</source>
        <translation>Eit namn eller ein kode er nok for å begynne.</translation>
    </message>
    <message>
        <source>What you call the carer. No national identity number.</source>
        <translation>Det du kallar den pårørande. Ikkje fødselsnummer.</translation>
    </message>
    <message>
        <source>For example daughter. Your own words are fine.</source>
        <translation>Til dømes dotter. Eigne ord går òg fint.</translation>
    </message>
    <message>
        <source>So that you know whom it is about. No full name.</source>
        <translation>Så du veit kven det gjeld. Ikkje fullt namn.</translation>
    </message>
    <message>
        <source>Leaflet and plan are in this language.</source>
        <translation>Brosjyre og plan blir på dette språket.</translation>
    </message>
    <message>
        <source>Sámi letters</source>
        <translation>Samiske bokstavar</translation>
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
        <translation>Legg til ein merknad</translation>
    </message>
    <message>
        <source>A note to the answers</source>
        <translation>Ein merknad til svara</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Merknaden</translation>
    </message>
    <message>
        <source>Your name and the time are kept with it. It cannot be changed.</source>
        <translation>Namnet ditt og tidspunktet blir lagra saman med han. Han kan ikkje endrast.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
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
        <translation>Legg til ein merknad</translation>
    </message>
    <message>
        <source>The answers stay as they were given. What you talked about them afterwards can stand here as a note.</source>
        <translation>Svara blir ståande slik dei blei gitt. Det de snakka om etterpå, kan stå her som ein merknad.</translation>
    </message>
    <message>
        <source>Notes to the answers</source>
        <translation>Merknader til svara</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>I have read this</source>
        <translation>Eg har lese dette</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Kva som kan gjerast</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Personar og nøklar</translation>
    </message>
    <message>
        <source>Look at the log</source>
        <translation>Sjå i loggen</translation>
    </message>
    <message>
        <source>A part of the file with the conversations is damaged.</source>
        <translation>Ein del av fila med samtalane er skadd.</translation>
    </message>
    <message>
        <source>What can be read is still here. Do something about it today.</source>
        <translation>Det som kan lesast, er her framleis. Gjer noko med det i dag.</translation>
    </message>
    <message>
        <source>The log is not as this program wrote it.</source>
        <translation>Loggen er ikkje slik programmet skreiv han.</translation>
    </message>
    <message>
        <source>Somebody may have changed it, or a part of it is gone. Tell whoever answers for privacy at your workplace.</source>
        <translation>Nokon kan ha endra han, eller ein del er borte. Sei frå til den som har ansvar for personvern på arbeidsplassen din.</translation>
    </message>
    <message>
        <source>This is an older copy of the store.</source>
        <translation>Dette er ein eldre kopi av lageret.</translation>
    </message>
    <message>
        <source>Look whether what you wrote last is here before you go on.</source>
        <translation>Sjå etter om det du skreiv sist, er her før du går vidare.</translation>
    </message>
    <message>
        <source>The file with the keys was changed or lost, and has been put back.</source>
        <translation>Nøkkelfila var endra eller borte, og er lagd tilbake.</translation>
    </message>
    <message>
        <source>Nothing of the conversations is gone. If nobody copied files by hand, tell your IT department.</source>
        <translation>Ingenting av samtalane er borte. Om ingen har kopiert filer for hand, sei frå til IT-avdelinga.</translation>
    </message>
    <message>
        <source>The clock of this machine seems to be wrong.</source>
        <translation>Klokka på denne maskina ser ut til å gå feil.</translation>
    </message>
    <message>
        <source>The store was last used at a time that has not come yet. Set the clock right, so that days and follow-ups are right.</source>
        <translation>Lageret var sist i bruk på eit tidspunkt som ikkje har vore enno. Still klokka, så dagar og oppfølgingar blir rette.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong try(s) to open the store since it was opened last.</source>
        <translation>
            <numerusform>%n mislukka forsøk på å opne lageret sidan det sist var ope.</numerusform>
            <numerusform>%n mislukka forsøk på å opne lageret sidan det sist var ope.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it was you, all is well. If not, tell your manager.</source>
        <translation>Var det deg, er alt i orden. Om ikkje, sei frå til leiaren din.</translation>
    </message>
    <message>
        <source>{name} has a key of its own and can open this store.</source>
        <translation>{name} har sin eigen nøkkel og kan opne dette lageret.</translation>
    </message>
    <message>
        <source>Added by {name}, {day}.</source>
        <translation>Lagd til av {name}, {day}.</translation>
    </message>
</context>
<context>
    <name>OrganisationStep</name>
    <message>
        <source>Choose the file with the key</source>
        <translation>Vel fila med nøkkelen</translation>
    </message>
    <message>
        <source>Add the organisation&apos;s key</source>
        <translation>Legg til nøkkelen til verksemda</translation>
    </message>
    <message>
        <source>Your IT department makes a pair of keys with the tool age, keeps the secret one under lock, and gives you the public one. Whoever has the secret key can read everything in this store.</source>
        <translation>IT-avdelinga lagar eit nøkkelpar med verktøyet age, låser inn den hemmelege nøkkelen og gjev deg den offentlege. Den som har den hemmelege nøkkelen, kan lese alt i dette lageret.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Legg til nøkkelen</translation>
    </message>
    <message>
        <source>Adding the key…</source>
        <translation>Legg til nøkkelen…</translation>
    </message>
    <message>
        <source>Who keeps the secret key</source>
        <translation>Kven som har den hemmelege nøkkelen</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Offentleg nøkkel</translation>
    </message>
    <message>
        <source>For example the IT department of the municipality.</source>
        <translation>Til dømes IT-avdelinga i kommunen.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Frå ei fil</translation>
    </message>
    <message>
        <source>A name is needed here.</source>
        <translation>Her trengst eit namn.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Helped here and now</source>
        <translation>Hjelpte her og no</translation>
    </message>
    <message>
        <source>Agree an action</source>
        <translation>Avtale eit tiltak</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
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
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Lagre som fil</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Tekstar (*.txt)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Data (*.json)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Rekneark (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as {file}. Only the passphrase opens the file.</source>
        <translation>Lagra som {file}. Berre passordfrasa opnar fila.</translation>
    </message>
    <message>
        <source>Saved as {file}. The file is not encrypted: delete it when you no longer need it.</source>
        <translation>Lagra som {file}. Fila er ikkje kryptert: Slett ho når du ikkje treng ho lenger.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagra som {file}.</translation>
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
        <translation>Personar og nøklar</translation>
    </message>
    <message>
        <source>Forms and licences</source>
        <translation>Skjema og lisens</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Take in a form</source>
        <translation>Legg inn eit skjema</translation>
    </message>
    <message>
        <source>New carers begin with</source>
        <translation>Nye pårørande byrjar med</translation>
    </message>
    <message>
        <source>A carer keeps the form from before, in new rounds too, as long as its licence holds.</source>
        <translation>Pårørande held fram med skjemaet dei har hatt før, også i nye rundar, så lenge lisensen gjeld.</translation>
    </message>
    <message>
        <source>New carers</source>
        <translation>Nye pårørande</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Byrj med dette</translation>
    </message>
    <message>
        <source>Begin with {form}</source>
        <translation>Byrj med {form}</translation>
    </message>
    <message>
        <source>The program&apos;s own areas</source>
        <translation>Programmet sine eigne område</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n område</numerusform>
            <numerusform>%n område</numerusform>
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
        <translation>Eigar av orda</translation>
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
        <translation>Ikkje oppgitt</translation>
    </message>
    <message>
        <source>{day}. The licence has ended.</source>
        <translation>{day}. Lisensen er gått ut.</translation>
    </message>
    <message>
        <source>{day}. That is soon: ask for a new licence.</source>
        <translation>{day}. Det er snart: be om ny lisens.</translation>
    </message>
    <message>
        <source>The form&apos;s own words</source>
        <translation>Skjemaet sine eigne ord</translation>
    </message>
    <message>
        <source>The words of the form are licensed, so the program has only short names of the areas. If your organisation has the licence, it can get a file with the words and take it in here. Until then you use the paper form.</source>
        <translation>Orda i skjemaet krev lisens, så programmet har berre korte namn på områda. Har verksemda lisens, kan de få ei fil med orda og leggje henne inn her. Til då bruker du papirskjemaet.</translation>
    </message>
    <message>
        <source>Proof for your organisation</source>
        <translation>Dokumentasjon til verksemda</translation>
    </message>
    <message>
        <source>Which forms were taken in, when and by whom, with each licence and fingerprint. Nothing about any carer is in it.</source>
        <translation>Kva skjema som er lagde inn, når og av kven, med lisens og fingeravtrykk. Det står ingenting om nokon pårørande der.</translation>
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
        <translation>Passordfrasa di</translation>
    </message>
    <message>
        <source>Only you know it. The others keep theirs when you change yours.</source>
        <translation>Berre du kjenner ho. Dei andre held på si når du byter di.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Byt passordfrasa mi</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>The sheet that opens the store when a passphrase is forgotten. Make a new one if the sheet is lost, or if somebody may have seen it.</source>
        <translation>Arket som opnar lageret når ei passordfrase er gløymd. Lag ein ny nøkkel om arket er borte, eller om nokon kan ha sett det.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Lag ein ny gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>New key for everything</source>
        <translation>Ny nøkkel for alt</translation>
    </message>
    <message>
        <source>For when a machine with the store was lost, or when somebody who left may have kept a copy of the files. Everything is encrypted anew: the others get a code each, and there is a new recovery key.</source>
        <translation>Når ei maskin med lageret er komen bort, eller når nokon som har slutta, kan ha ein kopi av filene. Alt blir kryptert på nytt: dei andre får kvar sin kode, og det blir ein ny gjenopprettingsnøkkel.</translation>
    </message>
    <message>
        <source>Make a new key for everything</source>
        <translation>Lag ny nøkkel for alt</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter nokon</translation>
    </message>
    <message>
        <source>Who can open this store</source>
        <translation>Kven som kan opne dette lageret</translation>
    </message>
    <message>
        <source>Each with a passphrase of their own; all of them see the same.</source>
        <translation>Kvar med si eiga passordfrase; alle ser det same.</translation>
    </message>
    <message>
        <source>You can leave this store when one of those who are invited has opened it and chosen a passphrase.</source>
        <translation>Du kan forlate lageret når ein av dei inviterte har opna det og valt ei passordfrase.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Legg til ein nøkkel</translation>
    </message>
    <message>
        <source>The organisation&apos;s key</source>
        <translation>Nøkkelen til verksemda</translation>
    </message>
    <message>
        <source>With a key of its own, your IT department can open the store when nobody of the unit can. Everybody who opens the store is told about it.</source>
        <translation>Med sin eigen nøkkel kan IT-avdelinga opne lageret når ingen i eininga kan det. Alle som opnar lageret, får vite om han.</translation>
    </message>
    <message>
        <source>That is you</source>
        <translation>Det er deg</translation>
    </message>
    <message>
        <source>Has not opened yet</source>
        <translation>Har ikkje opna enno</translation>
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
        <translation>Lagd til av {name}, {day}</translation>
    </message>
    <message>
        <source>Texts and translations</source>
        <translation>Tekstar og omsetjingar</translation>
    </message>
    <message>
        <source>Take in a spreadsheet</source>
        <translation>Les inn eit rekneark</translation>
    </message>
    <message>
        <source>In practice nothing is taken in. Do that in the unit&apos;s own store.</source>
        <translation>I øvinga blir ingenting lese inn. Gjer det i lageret til eininga.</translation>
    </message>
    <message>
        <source>A text is a draft until somebody who knows the language approved it.</source>
        <translation>Ein tekst er eit utkast til nokon som kan språket, har godkjent han.</translation>
    </message>
    <message>
        <source>How far the texts are</source>
        <translation>Kor langt tekstane er komne</translation>
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
        <translation>Lagre eit rekneark</translation>
    </message>
    <message>
        <source>Save a spreadsheet: {language}</source>
        <translation>Lagre eit rekneark: {language}</translation>
    </message>
    <message>
        <source>For carers and on paper: {drafts} of {all} are drafts</source>
        <translation>For pårørande og på papir: {drafts} av {all} er utkast</translation>
    </message>
    <message>
        <source>On the screen: {drafts} of {all} are drafts</source>
        <translation>På skjermen: {drafts} av {all} er utkast</translation>
    </message>
    <message>
        <source>{n} are missing</source>
        <translation>{n} manglar</translation>
    </message>
    <message>
        <source>{n} wait: their Bokmål has changed</source>
        <translation>{n} ventar: bokmålsteksten er endra</translation>
    </message>
    <message>
        <source>How a review goes</source>
        <translation>Slik blir tekstane lesne over</translation>
    </message>
    <message>
        <source>Save the spreadsheet of a language and send it to whoever reviews. It has every text beside Bokmål, and nothing about any person.</source>
        <translation>Lagre reknearket for eit språk og send det til den som skal gå gjennom tekstane. Det har alle tekstane ved sida av bokmål, og ingenting om nokon person.</translation>
    </message>
    <message>
        <source>The reviewer mends the texts in the spreadsheet and sends it back. Take it in here: you see every change before anything is kept.</source>
        <translation>Den som går gjennom, rettar tekstane i reknearket og sender det tilbake. Les det inn her: Du ser kvar endring før noko blir lagra.</translation>
    </message>
    <message>
        <source>What was mended holds on this computer. Save the spreadsheet again and send it to whoever keeps the program, so that all units get the texts.</source>
        <translation>Det som er retta, gjeld på denne maskina. Lagre reknearket ein gong til og send det til dei som lagar programmet, så får alle einingar tekstane.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Only numbers of carers leave this computer, never names or answers.</source>
        <translation>Berre talet på pårørande forlèt denne maskina, aldri namn eller svar.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n stad</numerusform>
            <numerusform>%n stader</numerusform>
        </translation>
    </message>
    <message>
        <source>Your site: {site}</source>
        <translation>Staden din: {site}</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Set saman</translation>
    </message>
    <message>
        <source>Put together: {title}</source>
        <translation>Set saman: {title}</translation>
    </message>
    <message>
        <source>Count and send</source>
        <translation>Tel og send</translation>
    </message>
    <message>
        <source>Count and send: {title}</source>
        <translation>Tel og send: {title}</translation>
    </message>
    <message>
        <source>Take in a project file</source>
        <translation>Ta inn ei prosjektfil</translation>
    </message>
    <message>
        <source>Is your unit part of a project?</source>
        <translation>Er eininga di med i eit prosjekt?</translation>
    </message>
    <message>
        <source>The coordinator sends you a project file. Take it in here. Then you can see the numbers of each period, and seal them for the coordinator.</source>
        <translation>Koordinatoren sender deg ei prosjektfil. Ta ho inn her. Då kan du sjå tala for kvar periode, og forsegle dei for koordinatoren.</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>Lag eit prosjekt</translation>
    </message>
    <message>
        <source>Do you coordinate a project?</source>
        <translation>Koordinerer du eit prosjekt?</translation>
    </message>
    <message>
        <source>Write down the sites and the periods. You get a file to send to the sites, and put together what they send back.</source>
        <translation>Skriv ned stadene og periodane. Du får ei fil som du sender til stadene, og set saman det dei sender tilbake.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Lag ein rapport</translation>
    </message>
    <message>
        <source>A report for your own unit</source>
        <translation>Ein rapport for di eiga eining</translation>
    </message>
    <message>
        <source>The unit&apos;s own figures for the annual report, protected in the same way. Nothing has to be sent.</source>
        <translation>Dei eigne tala til eininga for årsrapporten, verna på same måten. Ingenting må sendast.</translation>
    </message>
</context>
<context>
    <name>OwnButtons</name>
    <message>
        <source>Add a PDF of your own…</source>
        <translation>Legg til eigen PDF …</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Les fila …</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Endre namnet …</translation>
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
        <translation>Vel ein PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Namn på dokumentet</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Eit anna språk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>What is this document called?</source>
        <translation>Kva heiter dokumentet?</translation>
    </message>
    <message>
        <source>The name stands in the list, and as the name of a saved file.</source>
        <translation>Namnet står i lista, og er filnamnet når dokumentet blir lagra.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La vere</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behald</translation>
    </message>
</context>
<context>
    <name>OwnStep</name>
    <message>
        <source>A report for your own unit</source>
        <translation>Ein rapport for di eiga eining</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Make the figures</source>
        <translation>Lag tala</translation>
    </message>
    <message>
        <source>Which year?</source>
        <translation>Kva år?</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>The quarters that have ended are counted. Every number is rounded to the nearest 5, and checked together with the earlier reports of that year that were made here. With fewer than 10 carers nothing is shown.</source>
        <translation>Kvartala som er over, blir talde. Alle tal blir runda av til næraste 5, og kontrollerte saman med dei tidlegare rapportane for same år som er laga her. Med færre enn 10 pårørande blir ingenting vist.</translation>
    </message>
    <message>
        <source>The check knows only the reports that are made here. If your figures are in the report of a project group as well, do not hand both on: together they can tell more than each of them alone.</source>
        <translation>Kontrollen kjenner berre rapportane som blir laga her. Er tala dykkar også med i rapporten frå ei prosjektgruppe, så ikkje gi begge vidare: Saman kan dei fortelje meir enn kvar for seg.</translation>
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
        <translation>Fila kan ikkje lesast.</translation>
    </message>
    <message>
        <source>The file is far too large for a form.</source>
        <translation>Fila er altfor stor til å vere eit skjema.</translation>
    </message>
    <message>
        <source>The zip file is damaged or packed in an unusual way.</source>
        <translation>Zip-fila er skadd eller pakka på ein uvanleg måte.</translation>
    </message>
    <message>
        <source>{name} is locked with a passphrase.</source>
        <translation>{name} er låst med ein passordfrase.</translation>
    </message>
    <message>
        <source>The zip file holds {found} files, far too many.</source>
        <translation>Det er {found} filer i zip-fila. Det er altfor mange.</translation>
    </message>
    <message>
        <source>What is packed in the zip file is far too large.</source>
        <translation>Innhaldet i zip-fila er altfor stort.</translation>
    </message>
    <message>
        <source>{name} does not lie at the top of the zip file.</source>
        <translation>{name} ligg ikkje øvst i zip-fila.</translation>
    </message>
    <message>
        <source>{name} only points to another file.</source>
        <translation>{name} peikar berre til ei anna fil.</translation>
    </message>
    <message>
        <source>{name} is in the zip file twice.</source>
        <translation>{name} finst to gonger i zip-fila.</translation>
    </message>
    <message>
        <source>{name} does not belong in such a file.</source>
        <translation>{name} høyrer ikkje heime i ei slik fil.</translation>
    </message>
    <message>
        <source>pack.json is missing in the zip file.</source>
        <translation>pack.json manglar i zip-fila.</translation>
    </message>
    <message>
        <source>The letters are not written as UTF-8.</source>
        <translation>Bokstavane er ikkje lagra som UTF-8.</translation>
    </message>
    <message>
        <source>This is not JSON, or it is cut off.</source>
        <translation>Dette er ikkje JSON, eller fila er kutta av.</translation>
    </message>
    <message>
        <source>Its parts are nested too deep.</source>
        <translation>Delane ligg for djupt inni kvarandre.</translation>
    </message>
    <message>
        <source>“{key}” is there twice.</source>
        <translation>«{key}» står to gonger.</translation>
    </message>
    <message>
        <source>This is not a form with its licence.</source>
        <translation>Dette er ikkje eit skjema med lisens.</translation>
    </message>
    <message>
        <source>The file was made for another version of this program.</source>
        <translation>Fila er laga for ein annan versjon av programmet.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>«{key}» manglar.</translation>
    </message>
    <message>
        <source>“{key}” is unknown here.</source>
        <translation>«{key}» er ukjent her.</translation>
    </message>
    <message>
        <source>“{key}” should be {wanted}.</source>
        <translation>«{key}» skal vere {wanted}.</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>«{key}» er tom.</translation>
    </message>
    <message>
        <source>“{key}” begins or ends with a blank.</source>
        <translation>«{key}» byrjar eller sluttar med eit mellomrom.</translation>
    </message>
    <message>
        <source>“{key}” is too long: {found}, at most {most}.</source>
        <translation>«{key}» er for lang: {found}, høgst {most}.</translation>
    </message>
    <message>
        <source>“{key}” holds a sign that cannot be seen ({sign}).</source>
        <translation>«{key}» har eit teikn som ikkje synest ({sign}).</translation>
    </message>
    <message>
        <source>“{key}” holds letters in two parts (not NFC).</source>
        <translation>«{key}» har bokstavar i to delar (ikkje NFC).</translation>
    </message>
    <message>
        <source>“{key}” holds markup; only plain text is allowed.</source>
        <translation>«{key}» har kodar i teksten. Det kan berre stå rein tekst der.</translation>
    </message>
    <message>
        <source>The form has {found} areas; it should have 14 or 15.</source>
        <translation>Skjemaet har {found} område. Det skal ha 14 eller 15.</translation>
    </message>
    <message>
        <source>The area “{area}” is unknown here.</source>
        <translation>Området «{area}» er ukjent her.</translation>
    </message>
    <message>
        <source>The area “{area}” is there twice.</source>
        <translation>Området «{area}» står to gonger.</translation>
    </message>
    <message>
        <source>The order is broken: number {found} stands in place of {wanted}.</source>
        <translation>Rekkjefølgja stemmer ikkje: nummer {found} står der nummer {wanted} skal stå.</translation>
    </message>
    <message>
        <source>The form has {found} answers to choose from; {least} to {most} are expected.</source>
        <translation>Skjemaet har {found} svar å velje mellom. Det skal ha frå {least} til {most}.</translation>
    </message>
    <message>
        <source>The answer “{step}” is there twice.</source>
        <translation>Svaret «{step}» står to gonger.</translation>
    </message>
    <message>
        <source>A text is said to have been read over on {found}, which is to come.</source>
        <translation>Ein tekst skal vere lesen gjennom {found}, men den dagen har ikkje vore enno.</translation>
    </message>
    <message>
        <source>“{key}” reads the same as “{other}”.</source>
        <translation>«{key}» har same ord som «{other}».</translation>
    </message>
    <message>
        <source>The language “{language}” is there twice.</source>
        <translation>Språket «{language}» står to gonger.</translation>
    </message>
    <message>
        <source>There are {found} languages; at most {most} fit.</source>
        <translation>Det er {found} språk. Det er plass til høgst {most}.</translation>
    </message>
    <message>
        <source>The texts in the language “{language}” are missing.</source>
        <translation>Tekstane på språket «{language}» manglar.</translation>
    </message>
    <message>
        <source>There are texts in “{language}”, but the list does not name it.</source>
        <translation>Det finst tekstar på «{language}», men språket står ikkje på lista.</translation>
    </message>
    <message>
        <source>The licence names a use that is unknown here: “{use}”.</source>
        <translation>Lisensen nemner ein bruk som er ukjend her: «{use}».</translation>
    </message>
    <message>
        <source>The name “{id}” belongs to the program&apos;s own areas.</source>
        <translation>Namnet «{id}» er brukt av programmet sine eigne område.</translation>
    </message>
    <message>
        <source>Version {version} of this form is here already, with other words. Other words need another version.</source>
        <translation>Versjon {version} av dette skjemaet finst frå før, med andre ord. Andre ord må ha ein annan versjon.</translation>
    </message>
    <message>
        <source>This form has been taken in already.</source>
        <translation>Dette skjemaet er lagt inn frå før.</translation>
    </message>
    <message>
        <source>This form is invented and only for practice, not for real work.</source>
        <translation>Dette skjemaet er oppdikta og berre til øving, ikkje til ekte samtalar.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein tekst</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>eit objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>ei liste</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true eller false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eit heilt tal</translation>
    </message>
    <message>
        <source>a day such as 2026-03-05</source>
        <translation>ein dag, slik som 2026-03-05</translation>
    </message>
    <message>
        <source>a short name of small letters and digits</source>
        <translation>eit kort namn med små bokstavar og tal</translation>
    </message>
    <message>
        <source>a language code such as nb</source>
        <translation>ein språkkode, slik som nb</translation>
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
        <translation>Kva skjema nye pårørande byrjar med, kva lisensen tillèt, og korleis du legg inn eit skjema som verksemda har lisens for.</translation>
    </message>
    <message>
        <source>Open forms and licences</source>
        <translation>Opne skjema og lisens</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>forms-and-licences.txt</source>
        <translation>skjema-og-lisensar.txt</translation>
    </message>
    <message>
        <source>forms-and-licences.json</source>
        <translation>skjema-og-lisensar.json</translation>
    </message>
    <message>
        <source>Choose the file with the form</source>
        <translation>Vel fila med skjemaet</translation>
    </message>
    <message>
        <source>Forms (*.zip *.json)</source>
        <translation>Skjema (*.zip *.json)</translation>
    </message>
    <message>
        <source>The form is taken into use.</source>
        <translation>Skjemaet er teke i bruk.</translation>
    </message>
    <message>
        <source>New carers begin with this from now on.</source>
        <translation>Nye pårørande byrjar med dette frå no av.</translation>
    </message>
    <message>
        <source>what-is-wrong.txt</source>
        <translation>dette-er-feil.txt</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagra som {file}.</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Taken in from {file}.</source>
        <translation>Teke inn frå {file}.</translation>
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
        <translation>Fyll inn frå papir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>See all numbers</source>
        <translation>Sjå alle tala</translation>
    </message>
    <message>
        <source>Count carers, not forms. A field that is left blank counts as none. What you write is kept until it is sealed.</source>
        <translation>Tel pårørande, ikkje skjema. Eit felt som står tomt, tel som ingen. Det du skriv, blir teke vare på til det er forsegla.</translation>
    </message>
    <message>
        <source>{file} was not taken in.</source>
        <translation>{file} vart ikkje teken inn.</translation>
    </message>
    <message>
        <source>Take in a filled-in form</source>
        <translation>Ta inn eit utfylt skjema</translation>
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
        <translation>Passordfrasa ein gong til</translation>
    </message>
    <message>
        <source>The two are not the same. Show both and compare.</source>
        <translation>Dei to er ikkje like. Vis begge og samanlikn.</translation>
    </message>
    <message>
        <source>At least {least} characters. Four ordinary words that do not belong together are easy to remember and hard to guess.</source>
        <translation>Minst {least} teikn. Fire vanlege ord som ikkje høyrer saman, er lette å hugse og vanskelege å gjette.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>%n teikn til trengst.</numerusform>
            <numerusform>%n teikn til trengst.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is blank, or one character over and over. Take a few words instead.</source>
        <translation>Dette er tomt eller berre eitt teikn om att og om att. Bruk nokre ord i staden.</translation>
    </message>
    <message>
        <source>Long enough, but it repeats itself or follows a row such as 1234. Such a passphrase is guessed early.</source>
        <translation>Lang nok, men ho gjentek seg eller følgjer ei rekkje som 1234. Ei slik passordfrase blir fort gjetta.</translation>
    </message>
    <message>
        <source>Long enough. A single word with something after it can be guessed; with three or four words it is much harder.</source>
        <translation>Lang nok. Eit enkelt ord med noko etter kan gjettast. Med tre eller fire ord er det mykje vanskelegare.</translation>
    </message>
    <message>
        <source>Long enough, and hard to guess if it is no saying, song or name that others know.</source>
        <translation>Lang nok, og vanskeleg å gjette om det ikkje er eit ordtak, ein song eller eit namn som andre kjenner.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Byt passordfrasa mi</translation>
    </message>
    <message>
        <source>The others keep theirs, and the recovery key stays as it is.</source>
        <translation>Dei andre held på si, og gjenopprettingsnøkkelen er den same.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Byt ho</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Ein augneblink…</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>Passordfrasa til no</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny passordfrase</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Den nye passordfrasa ein gong til</translation>
    </message>
    <message>
        <source>The passphrase until now is needed here.</source>
        <translation>Her trengst passordfrasa du har brukt til no.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Bruk denne passordfrasa</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>Steg 1 av 2</translation>
    </message>
    <message>
        <source>Choose a new passphrase, {name}</source>
        <translation>Vel ei ny passordfrase, {name}</translation>
    </message>
    <message>
        <source>The recovery key fits, and everything is there. The forgotten passphrase is replaced by the one that you choose now.</source>
        <translation>Gjenopprettingsnøkkelen passar, og alt er her. Den gløymde passordfrasa blir bytt ut med den du vel no.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Velkomen, {name}</translation>
    </message>
    <message>
        <source>Choose a passphrase of your own. You open the store with it from now on; the code that you were given is used up then.</source>
        <translation>Vel di eiga passordfrase. Med ho opnar du lageret frå no av; koden du fekk, er brukt opp då.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
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
        <translation>Tilpass til sida</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People and keys</source>
        <translation>Personar og nøklar</translation>
    </message>
    <message>
        <source>Who can open this store, your passphrase, the recovery key and the organisation&apos;s key.</source>
        <translation>Kven som kan opne dette lageret, passordfrasa di, gjenopprettingsnøkkelen og nøkkelen til verksemda.</translation>
    </message>
    <message>
        <source>Open people and keys</source>
        <translation>Opne personar og nøklar</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Kven er du?</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Første gong</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Passordfrasa di er bytt.</translation>
    </message>
    <message>
        <source>The key is added.</source>
        <translation>Nøkkelen er lagd til.</translation>
    </message>
    <message>
        <source>Everything is as it was</source>
        <translation>Alt er som det var</translation>
    </message>
    <message>
        <source>The store is locked; unlock it to go on.</source>
        <translation>Lageret er låst; lås det opp for å halde fram.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Lage ein ny gjenopprettingsnøkkel?</translation>
    </message>
    <message>
        <source>The sheet that you have now no longer opens the store afterwards. The new key is shown once, so have a printer at hand, or paper and pen.</source>
        <translation>Arket du har no, opnar ikkje lageret etterpå. Den nye nøkkelen blir vist éin gong, så ha ein skrivar klar, eller papir og penn.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Lag ein ny nøkkel</translation>
    </message>
    <message>
        <source>The new recovery key is in force.</source>
        <translation>Den nye gjenopprettingsnøkkelen gjeld no.</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>Den nye gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>The key before it no longer opens the store. Throw the old sheet away.</source>
        <translation>Den førre nøkkelen opnar ikkje lageret lenger. Kast det gamle arket.</translation>
    </message>
    <message>
        <source>Make a new code for {name}?</source>
        <translation>Lage ein ny kode til {name}?</translation>
    </message>
    <message>
        <source>The code from before then no longer opens the store.</source>
        <translation>Koden frå før opnar då ikkje lageret lenger.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Lag ein ny kode</translation>
    </message>
    <message>
        <source>The new key is shown only now. Print it or write it down, and lock it away, never together with this machine: whoever has it can read everything.</source>
        <translation>Den nye nøkkelen blir vist berre no. Skriv han ut eller skriv han ned, og lås han inn, aldri saman med denne maskina: den som har nøkkelen, kan lese alt.</translation>
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
        <translation>Passordfrasa di opnar det ikkje lenger, og lageret blir låst med ein gong. Det du har skrive, blir hos dei andre, som kan invitere deg att.</translation>
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
        <translation>{name} kan ikkje opne dette lageret lenger; det {name} har skrive, blir verande. Kan {name} ha ein kopi av filene, så lag ny nøkkel for alt etterpå.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Ta ut</translation>
    </message>
    <message>
        <source>{name} can no longer open the store.</source>
        <translation>{name} kan ikkje opne lageret lenger.</translation>
    </message>
    <message>
        <source>The key of {name} is removed.</source>
        <translation>Nøkkelen til {name} er fjerna.</translation>
    </message>
    <message>
        <source>Remove the key of {name}?</source>
        <translation>Fjerne nøkkelen til {name}?</translation>
    </message>
    <message>
        <source>{name} can then no longer open this store. If everybody of the unit forgets the passphrase and the recovery key is lost, nobody can.</source>
        <translation>{name} kan då ikkje opne dette lageret lenger. Gløymer alle i eininga passordfrasa og gjenopprettingsnøkkelen er borte, kan ingen det.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Stay as it is</source>
        <translation>La det vere</translation>
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
        <translation>Namnet ditt</translation>
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
        <translation>Du og passordfrasa di</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Namnet ditt</translation>
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
        <translation>Skriv namnet ditt her.</translation>
    </message>
    <message>
        <source>Making the store…</source>
        <translation>Opprettar lageret …</translation>
    </message>
</context>
<context>
    <name>PlanCopies</name>
    <message>
        <source>The carer&apos;s copy</source>
        <translation>Kopi til den pårørande</translation>
    </message>
    <message>
        <source>The nurse&apos;s copy</source>
        <translation>Kopi til sjukepleiaren</translation>
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
        <translation>Kva kopi</translation>
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
        <translation>Den pårørande får ein kopi. Planen kan endrast når som helst.</translation>
    </message>
    <message>
        <source>Copy journal note</source>
        <translation>Kopier journalnotat</translation>
    </message>
    <message>
        <source>To the review</source>
        <translation>Til oppfølginga</translation>
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
        <translation>Kvar</translation>
    </message>
    <message>
        <source>Shared with the carer</source>
        <translation>Delt med den pårørande</translation>
    </message>
    <message>
        <source>The carer got a copy</source>
        <translation>Den pårørande fekk kopi</translation>
    </message>
    <message>
        <source>A remark on the plan</source>
        <translation>Merknad til planen</translation>
    </message>
    <message>
        <source>All of it, for the carer&apos;s own record</source>
        <translation>Alt, til den pårørande sin eigen journal</translation>
    </message>
    <message>
        <source>Only what was agreed, for the patient&apos;s record</source>
        <translation>Berre det avtalte, til journalen til pasienten</translation>
    </message>
    <message>
        <source>The journal note is copied. Paste it into the journal.</source>
        <translation>Journalnotatet er kopiert. Lim det inn i journalen.</translation>
    </message>
    <message>
        <source>Nothing was raised in the conversation.</source>
        <translation>Ingenting vart teke opp i samtalen.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Legg til eit tiltak</translation>
    </message>
    <message>
        <source>The action is removed.</source>
        <translation>Tiltaket er fjerna.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: everybody in here is invented. Do not write about real people.</source>
        <translation>Øving: Alle her er oppdikta. Ikkje skriv om verkelege personar.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
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
        <translation>Ei lagra fil er berre kryptert om du gir ho ei passordfrase.</translation>
    </message>
    <message>
        <source>Some signs cannot be printed. Each of them stands as an empty box: ▯</source>
        <translation>Nokre teikn kan ikkje skrivast ut. Kvart av dei står som ei tom rute: ▯</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Lagar sidene …</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sendt til skrivaren.</translation>
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
        <translation>Denne fila kan ikkje leggjast inn</translation>
    </message>
    <message>
        <source>Is this the right form?</source>
        <translation>Er dette rett skjema?</translation>
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
        <translation>Ingenting vart lagra. Send denne lista til den som laga fila, og prøv igjen med ei ny.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lagre lista</translation>
    </message>
    <message>
        <source>The licence of this form has ended.</source>
        <translation>Lisensen for dette skjemaet er gått ut.</translation>
    </message>
    <message>
        <source>It can be kept for answers that are there; new use stays locked.</source>
        <translation>Det kan leggjast inn for svar som finst frå før. Ny bruk er låst.</translation>
    </message>
    <message>
        <source>These words are here already.</source>
        <translation>Desse orda finst frå før.</translation>
    </message>
    <message>
        <source>The licence in this file takes the place of the one before.</source>
        <translation>Lisensen i denne fila erstattar den førre.</translation>
    </message>
    <message>
        <source>New carers begin with this form</source>
        <translation>Nye pårørande byrjar med dette skjemaet</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Owner of the words</source>
        <translation>Eigar av orda</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til og med</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikkje oppgitt</translation>
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
        <translation>Eit utkast som ingen har lese gjennom enno.</translation>
    </message>
    <message>
        <source>Are these changes right?</source>
        <translation>Er desse endringane rette?</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n text(s)</source>
        <translation>
            <numerusform>Les inn %n tekst</numerusform>
            <numerusform>Les inn %n tekstar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be taken in</source>
        <translation>Ingenting kan lesast inn</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Ingenting blir endra</translation>
    </message>
    <message>
        <source>Who reviewed the texts?</source>
        <translation>Kven har gått gjennom tekstane?</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Namnet på den som har gått gjennom</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Dagen då dei blei lesne over</translation>
    </message>
    <message>
        <source>Name and day stand with the texts from then on, and are sent with them.</source>
        <translation>Namn og dag står ved tekstane frå no av, og følgjer med når dei blir sende.</translation>
    </message>
    <message>
        <source>Write who reviewed the texts.</source>
        <translation>Skriv kven som har gått gjennom tekstane.</translation>
    </message>
    <message>
        <source>Write a day that has come already.</source>
        <translation>Skriv ein dag som ikkje er i framtida.</translation>
    </message>
    <message>
        <source>Every text in it is as it is here, and none is newly marked as reviewed. A text that is right as it stands is marked in the column for its state.</source>
        <translation>Alle tekstane i arket er som her, og ingen er nyleg merkte som gjennomgått. Ein tekst som er rett slik han står, blir merkt i kolonnen «Tilstand».</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Fila kan ikkje brukast</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>%n rad er utelaten</numerusform>
            <numerusform>%n rader er utelatne</numerusform>
        </translation>
    </message>
    <message>
        <source>These texts stay as they are. Mend the rows and take the file in again.</source>
        <translation>Desse tekstane blir som dei er. Rett radene og les fila inn att.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) get other words</source>
        <translation>
            <numerusform>%n tekst får nye ord</numerusform>
            <numerusform>%n tekstar får nye ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are approved as they are</source>
        <translation>
            <numerusform>%n utkast blir godkjent slik det er</numerusform>
            <numerusform>%n utkast blir godkjende slik dei er</numerusform>
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
        <translation>Pårørande</translation>
    </message>
    <message>
        <source>The areas</source>
        <translation>Områda</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Noko anna</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>blir ikkje vist</translation>
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
        <translation>«{name}»: Skriv eit heilt tal, til dømes 12.</translation>
    </message>
    <message>
        <source>“{name}” is {count}. It cannot be more than “{parent}”, which is {whole}.</source>
        <translation>«{name}» er {count}. Det kan ikkje vere fleire enn «{parent}», som er {whole}.</translation>
    </message>
    <message>
        <source>“{name}”: together {count}. That is more than “{parent}”, which is {whole}.</source>
        <translation>«{name}»: til saman {count}. Det er fleire enn «{parent}», som er {whole}.</translation>
    </message>
    <message>
        <source>“{name}”: together {count}. Everybody counts here, so it must be {whole}.</source>
        <translation>«{name}»: til saman {count}. Her er alle med, så det må bli {whole}.</translation>
    </message>
</context>
<context>
    <name>ProjectCoverage</name>
    <message>
        <source>Here</source>
        <translation>Komme inn</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manglar</translation>
    </message>
    <message>
        <source>Here (edition {number})</source>
        <translation>Komme inn (utgåve {number})</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Who has sent what</source>
        <translation>Kven som har sendt inn kva</translation>
    </message>
</context>
<context>
    <name>ProjectDialogs</name>
    <message>
        <source>Choose the project file</source>
        <translation>Vel prosjektfila</translation>
    </message>
    <message>
        <source>Project files (*.json)</source>
        <translation>Prosjektfiler (*.json)</translation>
    </message>
    <message>
        <source>Choose the files from the sites</source>
        <translation>Vel filene frå stadene</translation>
    </message>
    <message>
        <source>Sealed figures (*.csnatcounts)</source>
        <translation>Forsegla tal (*.csnatcounts)</translation>
    </message>
    <message>
        <source>Keys (*.key)</source>
        <translation>Nøklar (*.key)</translation>
    </message>
    <message>
        <source>Choose your key</source>
        <translation>Vel nøkkelen din</translation>
    </message>
    <message>
        <source>Has a report been made of this project before?</source>
        <translation>Er det laga ein rapport frå dette prosjektet før?</translation>
    </message>
    <message>
        <source>Then choose the file ledger.json, which lies beside the last report. The program uses it to make sure that the old and the new reports together tell of nobody.</source>
        <translation>Vel då fila ledger.json, som ligg ved sida av den siste rapporten. Med den passar programmet på at gamle og nye rapportar til saman ikkje røper nokon.</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Ingen rapport enno</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Vel fila</translation>
    </message>
    <message>
        <source>Choose the ledger of the last report</source>
        <translation>Vel utgivingsloggen til den siste rapporten</translation>
    </message>
    <message>
        <source>Ledgers (*.json)</source>
        <translation>Utgivingsloggar (*.json)</translation>
    </message>
    <message>
        <source>Choose the filled-in form</source>
        <translation>Vel det utfylte skjemaet</translation>
    </message>
    <message>
        <source>Filled-in forms (*.json *.csv)</source>
        <translation>Utfylte skjema (*.json *.csv)</translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation>Vel ei mappe for rapporten</translation>
    </message>
    <message>
        <source>Passphrase for the key</source>
        <translation>Passordfrase for nøkkelen</translation>
    </message>
    <message>
        <source>Open your key</source>
        <translation>Opne nøkkelen din</translation>
    </message>
    <message>
        <source>The files are sealed; your key opens them.</source>
        <translation>Filene er forsegla. Nøkkelen din opnar dei.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La vere</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Remove “{title}”?</source>
        <translation>Fjerne «{title}»?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behald</translation>
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
        <translation>Månader</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>Halvår</translation>
    </message>
    <message>
        <source>Every number is rounded to the nearest {base}</source>
        <translation>Alle tal blir runda av til næraste {base}</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Sealed as {file}.</source>
        <translation>Forsegla som {file}.</translation>
    </message>
    <message>
        <source>Send the file to the coordinator, by mail if you like.</source>
        <translation>Send fila til koordinatoren, gjerne på e-post.</translation>
    </message>
    <message>
        <source>It replaces edition {before}.</source>
        <translation>Ho erstattar utgåve {before}.</translation>
    </message>
    <message>
        <source>Everything that came from the sites, and the list of reports, goes with it.</source>
        <translation>Alt som har komme inn frå stadene, og lista over rapportar, forsvinn med det.</translation>
    </message>
    <message>
        <source>The project file goes. The carers and their figures stay.</source>
        <translation>Prosjektfila forsvinn. Dei pårørande og tala deira blir.</translation>
    </message>
</context>
<context>
    <name>ProjectProblem</name>
    <message>
        <source>This is no filled-in form of a project.</source>
        <translation>Dette er ikkje eit utfylt skjema frå eit prosjekt.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Fila kan ikkje lesast.</translation>
    </message>
    <message>
        <source>The file is far too large for such figures.</source>
        <translation>Fila er altfor stor til å vere slike tal.</translation>
    </message>
    <message>
        <source>This is no sealed file with figures.</source>
        <translation>Dette er inga forsegla fil med tal.</translation>
    </message>
    <message>
        <source>The file is sealed for somebody else.</source>
        <translation>Fila er forsegla for nokon andre.</translation>
    </message>
    <message>
        <source>The file is damaged. Ask the site to send it again.</source>
        <translation>Fila er skadd. Be staden sende ho på nytt.</translation>
    </message>
    <message>
        <source>What is sealed in it are no figures of a project.</source>
        <translation>Det som er forsegla i ho, er ikkje tal frå eit prosjekt.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of this program.</source>
        <translation>Fila er laga med ein nyare versjon av programmet.</translation>
    </message>
    <message>
        <source>The figures belong to another project.</source>
        <translation>Tala høyrer til eit anna prosjekt.</translation>
    </message>
    <message>
        <source>The site works with another version of the project file. Send it yours again.</source>
        <translation>Staden bruker ei anna utgåve av prosjektfila. Send staden di ein gong til.</translation>
    </message>
    <message>
        <source>The project has no site “{detail}”.</source>
        <translation>Prosjektet har ikkje nokon stad «{detail}».</translation>
    </message>
    <message>
        <source>The period {detail} is not one of the project&apos;s.</source>
        <translation>Perioden {detail} er ikkje ein av periodane i prosjektet.</translation>
    </message>
    <message>
        <source>The period {detail} has not ended yet.</source>
        <translation>Perioden {detail} er ikkje over enno.</translation>
    </message>
    <message>
        <source>It holds something unknown: “{detail}”.</source>
        <translation>Ho inneheld noko ukjent: «{detail}».</translation>
    </message>
    <message>
        <source>A number is missing: “{detail}”.</source>
        <translation>Eit tal manglar: «{detail}».</translation>
    </message>
    <message>
        <source>“{detail}” is not a number of carers.</source>
        <translation>«{detail}» er ikkje eit tal på pårørande.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be right: it does not fit what it is a part of.</source>
        <translation>«{detail}» kan ikkje stemme: Det passar ikkje med det som det er ein del av.</translation>
    </message>
    <message>
        <source>The file does not say which edition it is.</source>
        <translation>Fila seier ikkje kva utgåve ho er.</translation>
    </message>
    <message>
        <source>The same figures are here already.</source>
        <translation>Dei same tala er her allereie.</translation>
    </message>
    <message>
        <source>There are other figures with the same edition. Ask the site which are right, and for a new file.</source>
        <translation>Det finst andre tal med same utgåve. Spør staden kva for nokre som er rette, og be om ei ny fil.</translation>
    </message>
    <message>
        <source>A newer file of the same site and period is here.</source>
        <translation>Ei nyare fil for same stad og periode er her.</translation>
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
        <translation>Ukjend</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Opne</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Vel</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Sjå i:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mappe:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
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
        <translation>Mappa over</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå til mappa over</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Lag ei ny mappe</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Lag ei ny mappe</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Gi nytt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Vis &amp;gøymde filer</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Vis som liste</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Vis med detaljar</translation>
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
        <translation>Stader</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Stader og bokmerke</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Endra</translation>
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
        <translation>&amp;Gjer om</translation>
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
        <translation>Opne</translation>
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
        <translation>&amp;Val &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Val &lt;&lt;</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle sider</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Sider med like tal</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Sider med ulike tal</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Fil på maskina</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Skriv til ei fil (PDF)</translation>
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
        <translation>Eksemplar</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Talet på eksemplar:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Sorter eksemplara</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Siste side først</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farge</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Fargar</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Gråtonar</translation>
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
        <translation>Snu på langsida</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Snu på kortsida</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Kva som blir skrive ut</translation>
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
        <translation>Sider frå</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Denne sida</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Det som er valt</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Kva &amp;sider:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Skriv sider med komma mellom. Frå og med, til og med skriv du med bindestrek: 3,5-7,9 gir sidene 3, 5, 6, 7 og 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Skrivar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Eigenskapar</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Stad:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
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
        <translation>Rull til høgre</translation>
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
        <translation>&amp;Gjer om</translation>
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
        <translation>Seinare</translation>
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
        <translation>Gjer dette når ei maskin med lageret er komen bort, eller når nokon som har slutta, kan ha ein kopi av filene. Det som blir skrive frå no av, kan ikkje lesast med dei gamle nøklane.</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Krypter alt på nytt</translation>
    </message>
    <message>
        <source>Everything is being encrypted anew. Let the program stay open…</source>
        <translation>Alt blir kryptert på nytt. La programmet stå ope…</translation>
    </message>
    <message>
        <source>Your passphrase, which stays</source>
        <translation>Passordfrasa di, som er den same etterpå</translation>
    </message>
    <message>
        <source>Your passphrase is needed here.</source>
        <translation>Her trengst passordfrasa di.</translation>
    </message>
    <message>
        <source>The recovery key changes: have a printer at hand, or paper and pen.</source>
        <translation>Gjenopprettingsnøkkelen blir ein annan: ha ein skrivar klar, eller papir og penn.</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) need a new code to come in, which you get to hand over.</source>
        <translation>
            <numerusform>%n kollega treng ein ny kode for å kome inn. Du får han for å gje han vidare.</numerusform>
            <numerusform>%n kollegaer treng kvar sin nye kode for å kome inn. Du får dei for å gje dei vidare.</numerusform>
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
        <translation>partnar</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>dotter</translation>
    </message>
    <message>
        <source>son</source>
        <translation>son</translation>
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
        <translation>ven</translation>
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
        <translation>Vis dei vanlege orda</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation>Steg 2 av 2</translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation>Den nye gjenopprettingsnøkkelen din</translation>
    </message>
    <message>
        <source>The key that you used just now no longer opens anything. Throw the old sheet away.</source>
        <translation>Nøkkelen du nettopp brukte, opnar ingenting lenger. Kast det gamle arket.</translation>
    </message>
    <message>
        <source>The new key is shown only now. Print it or write it down, and lock it away, never together with this machine: whoever has it can read everything.</source>
        <translation>Den nye nøkkelen blir vist berre no. Skriv han ut eller skriv han ned, og lås han inn, aldri saman med denne maskina: den som har nøkkelen, kan lese alt.</translation>
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
        <translation>Feilrapportar</translation>
    </message>
    <message>
        <source>When the program makes a mistake, it notes where in the program that was. A report holds nothing that you or anybody wrote, and nobody&apos;s name.</source>
        <translation>Når programmet gjer ein feil, noterer det kvar i programmet det skjedde. Ein rapport inneheld ingenting som du eller andre har skrive, og ingen namn.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. If you want help, look at the report, save it as a file, and give it to your IT department.</source>
        <translation>Ingenting blir sendt nokon stad. Vil du ha hjelp, så sjå på rapporten, lagre han som fil og gi han til IT-avdelinga.</translation>
    </message>
    <message>
        <source>There are no reports.</source>
        <translation>Det er ingen rapportar.</translation>
    </message>
    <message>
        <source>A mistake in the program</source>
        <translation>Ein feil i programmet</translation>
    </message>
    <message>
        <source>The program stopped suddenly</source>
        <translation>Programmet stoppa brått</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Alle rapportar</translation>
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
        <translation>Lagra som {file}.</translation>
    </message>
    <message>
        <source>The report is deleted.</source>
        <translation>Rapporten er sletta.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose a backup</source>
        <translation>Vel ein tryggingskopi</translation>
    </message>
    <message>
        <source>Backups (*.csnatbackup)</source>
        <translation>Tryggingskopiar (*.csnatbackup)</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Vel mappa for tryggingskopiar</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Legg tilbake ein tryggingskopi</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Opne tryggingskopien</translation>
    </message>
    <message>
        <source>It is encrypted as the store was when it was made, and opens with what opened the store that day.</source>
        <translation>Han er kryptert slik lageret var då han vart laga, og blir opna med det som opna lageret den dagen.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Sjå kva som er i han</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Opnar tryggingskopien …</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>How has it gone?</source>
        <translation>Korleis har det gått?</translation>
    </message>
    <message>
        <source>Look at the plan together: what was done, did it help, what is new?</source>
        <translation>Sjå på planen saman: Kva er gjort, hjelpte det, kva er nytt?</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Det vi vart samde om</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Oppfølginga</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gjennomført</translation>
    </message>
    <message>
        <source>How it has gone, and what is new</source>
        <translation>Korleis det har gått, og kva som er nytt</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Kva no?</translation>
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
        <translation>Kvar</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>Runden er avslutta</translation>
    </message>
    <message>
        <source>Begin a new round</source>
        <translation>Begynn ein ny runde</translation>
    </message>
    <message>
        <source>Open this round again</source>
        <translation>Opne denne runden att</translation>
    </message>
    <message>
        <source>The round is closed. The offer stands.</source>
        <translation>Runden er avslutta. Tilbodet står fast.</translation>
    </message>
    <message>
        <source>{how}, {day}. {name} can come back at any time.</source>
        <translation>{how}, {day}. {name} kan ta kontakt att når som helst.</translation>
    </message>
    <message>
        <source>No actions were agreed.</source>
        <translation>Ingen tiltak vart avtalte.</translation>
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
        <translation>Pårørande</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
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
        <translation>Innstillingar</translation>
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
        <translation>Ei lagra fil er ikkje kryptert</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read it. With a passphrase only those can read it to whom you tell the passphrase.</source>
        <translation>Alle som får tak i fila, kan lese ho. Med ei passordfrase kan berre dei lese ho som du gir passordfrasa til.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can open your store. Paper in a locked cupboard is safer. A passphrase protects the file, but then you need it to read the key.</source>
        <translation>Alle som får tak i fila, kan opne lageret ditt. Papir i eit låst skap er tryggare. Ei passordfrase vernar fila, men då treng du ho for å lese nøkkelen.</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <translation>Passordfrase for fila</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passordfrasa ein gong til</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La vere</translation>
    </message>
    <message>
        <source>Save without a passphrase</source>
        <translation>Lagre utan passordfrase</translation>
    </message>
    <message>
        <source>Save with the passphrase</source>
        <translation>Lagre med passordfrase</translation>
    </message>
    <message>
        <source>At least {least} characters, and not the one that opens the program. It is kept nowhere: if it is forgotten, nobody can open the file.</source>
        <translation>Minst {least} teikn, og ikkje den som opnar programmet. Ho blir ikkje lagra nokon stad: Blir ho gløymd, kan ingen opne fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>%n teikn til trengst.</numerusform>
            <numerusform>%n teikn til trengst.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is blank, or one character over and over. Take a few words instead.</source>
        <translation>Dette er tomt eller berre eitt teikn om att og om att. Bruk nokre ord i staden.</translation>
    </message>
    <message>
        <source>Long enough, but it repeats itself. It is guessed early.</source>
        <translation>Lang nok, men ho gjentek seg. Ho blir fort gjetta.</translation>
    </message>
    <message>
        <source>Long enough. Tell it to the reader by telephone, never in a mail.</source>
        <translation>Lang nok. Gi ho til mottakaren på telefon, aldri i ein e-post.</translation>
    </message>
    <message>
        <source>The two are not the same. Show both and compare.</source>
        <translation>Dei to er ikkje like. Vis begge og samanlikn.</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Saved {time}</source>
        <translation>Lagra {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikkje lagra</translation>
    </message>
</context>
<context>
    <name>SavedStep</name>
    <message>
        <source>What could be read is saved</source>
        <translation>Det som kunne lesast, er teke vare på</translation>
    </message>
    <message>
        <source>The damaged store lies in {folder}, as it was.</source>
        <translation>Det skadde lageret ligg i {folder}, slik det var.</translation>
    </message>
    <message>
        <source>In the new store</source>
        <translation>I det nye lageret</translation>
    </message>
    <message>
        <source>Nothing: everything could be read.</source>
        <translation>Ingenting: alt kunne lesast.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in the list</source>
        <translation>
            <numerusform>%n linje til i lista</numerusform>
            <numerusform>%n linjer til i lista</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Det som ikkje kunne lesast</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lagre lista</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagra som {file}.</translation>
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
        <translation>Runden er avslutta. Opne han igjen først, eller start ein ny runde.</translation>
    </message>
    <message>
        <source>The form fills the screen, and nothing else of the program can be reached from there. What {name} answers is saved at once.</source>
        <translation>Skjemaet fyller skjermen, og ein kjem ikkje til noko anna i programmet derfrå. Det {name} svarar, blir lagra med ein gong.</translation>
    </message>
    <message>
        <source>You come back here by unlocking, when {name} has given the screen back.</source>
        <translation>Du kjem tilbake hit ved å låse opp, når {name} har gitt skjermen tilbake.</translation>
    </message>
    <message>
        <source>{name} sees what is answered already, and can change it.</source>
        <translation>{name} ser det som alt er svart, og kan endre det.</translation>
    </message>
    <message>
        <source>{name} sees the answers that you wrote down, and can change them. With the first answer on the screen all of them become {name}&apos;s own, and you cannot change them afterwards. Look at them together first.</source>
        <translation>{name} ser svara du har skrive ned, og kan endre dei. Når {name} svarer på skjermen, blir alle svara rekna som den pårørande sine eigne, og du kan ikkje endre dei etterpå. Sjå gjennom dei saman først.</translation>
    </message>
    <message>
        <source>Hand the screen to {name}?</source>
        <translation>Gi skjermen til {name}?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Hand over the screen</source>
        <translation>Gi frå deg skjermen</translation>
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
        <translation>Vis det som blir skrive</translation>
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
        <translation>Kven er du?</translation>
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
        <translation>Det er ikkje koden. Sjå etter teikn som er tasta feil.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Nothing is changed.</source>
        <translation>Det er ikkje passordfrasa. Ingenting er endra.</translation>
    </message>
    <message>
        <source>That is not the recovery key. Look for mistyped signs.</source>
        <translation>Det er ikkje gjenopprettingsnøkkelen. Sjå etter teikn som er skrivne feil.</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Første gong</translation>
    </message>
    <message>
        <source>The code that you were given</source>
        <translation>Koden du har fått</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Bruk passordfrasa</translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>Eg har gløymt passordfrasa</translation>
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
        <translation>Ikkje kontrollert enno</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nytt tilbod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Who offers it</source>
        <translation>Kven som gir tilbodet</translation>
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
        <translation>Eg har kontrollert dette i dag</translation>
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
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>The logo was removed.</source>
        <translation>Logoen er fjerna.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} er fjerna.</translation>
    </message>
</context>
<context>
    <name>SettingsUnit</name>
    <message>
        <source>Choose a logo</source>
        <translation>Vel ein logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilete (*.png *.jpg *.jpeg *.svg)</translation>
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
        <translation>Eiga tid</translation>
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
        <translation>Dei fem trinna</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduksjon</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Eiga tid</translation>
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
        <translation>ope no</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>skrive</translation>
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
        <translation>Det er ikkje passordfrasa di. Ingenting er endra.</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagra som {file}.</translation>
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
        <translation>Mappa med lageret</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Vis loggen</translation>
    </message>
    <message>
        <source>Who did what in this store, and when</source>
        <translation>Kven som har gjort kva i dette lageret, og når</translation>
    </message>
    <message>
        <source>The recovery key was shown when the store was made and is kept nowhere in the program. Make sure that the sheet is still where it was put: without passphrase and key nobody can open the store.</source>
        <translation>Gjenopprettingsnøkkelen vart vist då lageret vart oppretta, og programmet har ikkje teke vare på han. Sjå etter at arket framleis ligg der det vart lagt: Utan passordfrase og nøkkel kan ingen opne lageret.</translation>
    </message>
    <message>
        <source>A practice store: everybody in here is invented.</source>
        <translation>Eit øvingslager: Alle her er oppdikta.</translation>
    </message>
    <message>
        <source>The unit&apos;s own store. Everything in it is encrypted.</source>
        <translation>Lageret til eininga. Alt i det er kryptert.</translation>
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
        <translation>Fila er ikkje eit rekneark, eller ho er skadd.</translation>
    </message>
    <message>
        <source>The file is far too large for a list of texts.</source>
        <translation>Fila er altfor stor til å vere ei liste med tekstar.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet with texts that was saved here.</source>
        <translation>Dette er ikkje eit rekneark med tekstar frå dette programmet.</translation>
    </message>
    <message>
        <source>The spreadsheet was made by another version of the program. Save a new one, and move the texts over.</source>
        <translation>Reknearket er laga av ein annan versjon av programmet. Lagre eit nytt, og flytt tekstane over.</translation>
    </message>
    <message>
        <source>The program has no texts in this language: {found}</source>
        <translation>Programmet har ingen tekstar på dette språket: {found}</translation>
    </message>
    <message>
        <source>There are more than {most} rows.</source>
        <translation>Det er meir enn {most} rader.</translation>
    </message>
    <message>
        <source>The columns were moved or renamed. Put them back as they were.</source>
        <translation>Kolonnane er flytte eller har fått nye namn. Set dei tilbake slik dei var.</translation>
    </message>
    <message>
        <source>The program has no such text.</source>
        <translation>Programmet har ingen slik tekst.</translation>
    </message>
    <message>
        <source>The same text stands here a second time.</source>
        <translation>Den same teksten står her ein gong til.</translation>
    </message>
    <message>
        <source>The Bokmål text is another one now. Save a new spreadsheet and look at it again.</source>
        <translation>Bokmålsteksten er ein annan no. Lagre eit nytt rekneark og sjå på teksten att.</translation>
    </message>
    <message>
        <source>There is a formula here. Write it as a text.</source>
        <translation>Her står det ein formel. Skriv han som tekst.</translation>
    </message>
    <message>
        <source>There is a number or a date where a text belongs.</source>
        <translation>Det står eit tal eller ein dato der det skal stå tekst.</translation>
    </message>
    <message>
        <source>This is no state: {found}</source>
        <translation>Dette er ikkje ein tilstand: {found}</translation>
    </message>
    <message>
        <source>There is a line break or another sign that is not seen: {sign}</source>
        <translation>Teksten har eit linjeskift eller eit anna teikn som ikkje er synleg: {sign}</translation>
    </message>
    <message>
        <source>The text has {found} characters. At most {most} have room.</source>
        <translation>Teksten har {found} teikn. Det er plass til {most}.</translation>
    </message>
    <message>
        <source>There is code in the text. Only words can stand here.</source>
        <translation>Teksten har kode i seg. Her kan det berre stå ord.</translation>
    </message>
    <message>
        <source>These must stand in the text, each as often: {wanted}</source>
        <translation>Dette må stå i teksten, like mange gonger som i bokmålsteksten: {wanted}</translation>
    </message>
    <message>
        <source>There are braces or a percent sign that the Bokmål text has not.</source>
        <translation>Teksten har krøllparentesar eller prosentteikn som bokmålsteksten ikkje har.</translation>
    </message>
    <message>
        <source>The text must end like the Bokmål text: {wanted}</source>
        <translation>Teksten må slutte som bokmålsteksten: {wanted}</translation>
    </message>
    <message>
        <source>The text must end like the Bokmål text, without a full stop.</source>
        <translation>Teksten må slutte som bokmålsteksten, utan punktum.</translation>
    </message>
    <message>
        <source>The line before it in the list is missing.</source>
        <translation>Linja framfor i lista manglar.</translation>
    </message>
    <message>
        <source>The text does not fit with the others: {reason}</source>
        <translation>Teksten passar ikkje saman med dei andre: {reason}</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>Texts and translations</source>
        <translation>Tekstar og omsetjingar</translation>
    </message>
    <message>
        <source>How far the texts are reviewed, and the way to send them to a reviewer and take them in again.</source>
        <translation>Kor mykje av tekstane som er lese over. Her sender du dei til ein som les dei over, og tek dei inn att.</translation>
    </message>
    <message>
        <source>Open texts and translations</source>
        <translation>Opne tekstar og omsetjingar</translation>
    </message>
    <message>
        <source>The words on the screen in {language}: {drafts} of {all} are drafts that nobody has approved yet.</source>
        <translation>Orda på skjermen på {language}: {drafts} av {all} er utkast som ingen har godkjent enno.</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message numerus="yes">
        <source>%n text(s) were taken in.</source>
        <translation>
            <numerusform>%n tekst er lesen inn.</numerusform>
            <numerusform>%n tekstar er lesne inn.</numerusform>
        </translation>
    </message>
    <message>
        <source>texts-{code}.xlsx</source>
        <translation>tekstar-{code}.xlsx</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Lagra som {file}.</translation>
    </message>
    <message>
        <source>Choose the reviewer&apos;s spreadsheet</source>
        <translation>Vel reknearket som er gått gjennom</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Rekneark (*.xlsx)</translation>
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
        <translation>God morgon</translation>
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
        <translation>God morgon, {name}</translation>
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
        <translation>Ingenting ventar.</translation>
    </message>
    <message>
        <source>One thing waits.</source>
        <translation>Éin ting ventar.</translation>
    </message>
    <message>
        <source>Two things wait.</source>
        <translation>To ting ventar.</translation>
    </message>
    <message>
        <source>Three things wait.</source>
        <translation>Tre ting ventar.</translation>
    </message>
    <message>
        <source>Four things wait.</source>
        <translation>Fire ting ventar.</translation>
    </message>
    <message>
        <source>Five things wait.</source>
        <translation>Fem ting ventar.</translation>
    </message>
    <message>
        <source>Six things wait.</source>
        <translation>Seks ting ventar.</translation>
    </message>
    <message>
        <source>Seven things wait.</source>
        <translation>Sju ting ventar.</translation>
    </message>
    <message>
        <source>Eight things wait.</source>
        <translation>Åtte ting ventar.</translation>
    </message>
    <message>
        <source>Nine things wait.</source>
        <translation>Ni ting ventar.</translation>
    </message>
    <message>
        <source>Ten things wait.</source>
        <translation>Ti ting ventar.</translation>
    </message>
    <message>
        <source>Eleven things wait.</source>
        <translation>Elleve ting ventar.</translation>
    </message>
    <message>
        <source>Twelve things wait.</source>
        <translation>Tolv ting ventar.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n thing(s) wait.</source>
        <translation>
            <numerusform>Meir enn %n ting ventar.</numerusform>
            <numerusform>Meir enn %n ting ventar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait.</source>
        <translation>
            <numerusform>%n ting ventar.</numerusform>
            <numerusform>%n ting ventar.</numerusform>
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
        <translation>Ny pårørande</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne veka</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Sist opna</translation>
    </message>
    <message>
        <source>{date}.</source>
        <translation>{date}.</translation>
    </message>
    <message>
        <source>Agreed reviews, forms that have not come back and actions stand here when their day has come.</source>
        <translation>Avtalte oppfølgingar, skjema som ikkje er komne tilbake, og tiltak står her når dagen er der.</translation>
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
            <numerusform>%n til ventar. Han kjem opp hit når desse er gjorde.</numerusform>
            <numerusform>%n til ventar. Dei kjem opp hit når desse er gjorde.</numerusform>
        </translation>
    </message>
    <message>
        <source>More wait. They come up here as these are done.</source>
        <translation>Fleire ventar. Dei kjem opp hit når desse er gjorde.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Nothing is agreed for the next seven days.</source>
        <translation>Ingenting er avtalt dei neste sju dagane.</translation>
    </message>
    <message>
        <source>Carers you open stand here.</source>
        <translation>Pårørande du opnar, står her.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Her er ingen enno</translation>
    </message>
    <message>
        <source>When you have met a carer, this page says what waits: agreed reviews, forms that have not come back, and actions whose day has come.</source>
        <translation>Når du har møtt ein pårørande, står det her kva som ventar: avtalte oppfølgingar, skjema som ikkje er komne tilbake, og tiltak som skal vere gjorde.</translation>
    </message>
    <message>
        <source>Begin with the first carer. A name or a code is enough.</source>
        <translation>Begynn med den første pårørande. Eit namn eller ein kode er nok.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Avslutta</translation>
    </message>
</context>
<context>
    <name>TroublePart</name>
    <message>
        <source>Open the folder</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Bruk gjenopprettingsnøkkelen</translation>
    </message>
    <message>
        <source>Go on with what is here</source>
        <translation>Gå vidare med det som er her</translation>
    </message>
    <message>
        <source>Go on with this older copy</source>
        <translation>Hald fram med denne eldre kopien</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Legg tilbake ein tryggingskopi</translation>
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
        <translation>Eininga</translation>
    </message>
    <message>
        <source>Stands on the plan and the leaflet.</source>
        <translation>Står på planen og brosjyren.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Namn på eininga</translation>
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
        <translation>Telefon om natta</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The unit&apos;s logo</source>
        <translation>Logoen til eininga</translation>
    </message>
    <message>
        <source>None yet. A PNG, JPEG or SVG picture.</source>
        <translation>Ingen enno. Eit bilete i PNG, JPEG eller SVG.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Choose another one.</source>
        <translation>Dette biletet kan ikkje visast. Vel eit anna.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Vel eit bilete</translation>
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
        <translation>Eininga di</translation>
    </message>
    <message>
        <source>This stands on the plan and the leaflet that a carer takes home. All of it can be left empty now and changed later under Settings.</source>
        <translation>Dette står på planen og brosjyren som den pårørande tek med heim. Alt kan stå tomt no og endrast seinare under Innstillingar.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Namn på eininga</translation>
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
        <translation>Telefon om natta</translation>
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
        <translation>Tel og send</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove this project from the program</source>
        <translation>Fjern dette prosjektet frå programmet</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prosjekt</translation>
    </message>
    <message>
        <source>Read the words of the fingerprint out to the coordinator on the telephone. If both of you have the same words, the file is the right one.</source>
        <translation>Les opp orda i fingeravtrykket for koordinatoren på telefonen. Om de har dei same orda, er fila den rette.</translation>
    </message>
    <message>
        <source>Which site is this?</source>
        <translation>Kva stad er dette?</translation>
    </message>
    <message>
        <source>The numbers of this computer are counted for this site.</source>
        <translation>Tala på denne maskina blir talde for denne staden.</translation>
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
        <translation>Vart prosjektet laga på ei anna datamaskin? Ta inn nøkkelen din her, så kan du setje saman det stadene sender.</translation>
    </message>
    <message>
        <source>Periods that can be counted</source>
        <translation>Periodar som kan teljast</translation>
    </message>
    <message>
        <source>The next period ends {day}. It can be counted the day after.</source>
        <translation>Den neste perioden sluttar {day}. Han kan teljast dagen etter.</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Ikkje forsegla</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Forsegla</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>utgåve {number}</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Frå papir</translation>
    </message>
    <message>
        <source>Fill in from paper: {period}</source>
        <translation>Fyll inn frå papir: {period}</translation>
    </message>
    <message>
        <source>See the numbers</source>
        <translation>Sjå tala</translation>
    </message>
    <message>
        <source>See the numbers: {period}</source>
        <translation>Sjå tala: {period}</translation>
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
        <translation>Legg tilbake ein tryggingskopi</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Bruk passordfrasa</translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>Eg har gløymt passordfrasa</translation>
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
        <translation>Første gongen opnar du med denne koden; så vel du di eiga passordfrase. Er koden borte, kan den som inviterte deg, lage ein ny.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Gjenopprettingsnøkkel</translation>
    </message>
    <message>
        <source>It stands on the newest sheet with a recovery key that was printed. Small or capital letters, with or without hyphens and spaces: all are read.</source>
        <translation>Han står på det nyaste arket med gjenopprettingsnøkkel som er skrive ut. Små eller store bokstavar, med eller utan bindestrekar og mellomrom: Alt går bra.</translation>
    </message>
    <message>
        <source>If the sheet is lost, a colleague who can open the store can invite you anew.</source>
        <translation>Er arket borte, kan ein kollega som kjem inn i lageret, invitere deg på nytt.</translation>
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
        <translation>Det er ikkje koden. Sjå etter teikn som er tasta feil.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Nothing is lost.</source>
        <translation>Det er ikkje passordfrasa. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>That is not this store&apos;s recovery key. Look for mistyped signs.</source>
        <translation>Det er ikkje gjenopprettingsnøkkelen til dette lageret. Sjå etter skrivefeil.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Du kan prøve igjen om %n sekund.</numerusform>
            <numerusform>Du kan prøve igjen om %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Du kan prøve igjen no.</translation>
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
        <translation>Halde fram med den eldre kopien?</translation>
    </message>
    <message>
        <source>What was written after this copy was made is not in it. If there is a newer copy or a backup anywhere, stop here and put that back first. If you go on, this copy counts as the newest from now on.</source>
        <translation>Det som vart skrive etter at denne kopien vart laga, er ikkje med. Finst det ein nyare kopi eller ein tryggingskopi ein stad, så stopp her og legg den tilbake først. Held du fram, blir denne kopien rekna som den nyaste frå no av.</translation>
    </message>
    <message>
        <source>Go on with what is here?</source>
        <translation>Gå vidare med det som er her?</translation>
    </message>
    <message>
        <source>Who did what last can no longer be seen in the log, and the conversations may have been changed as well. Tell whoever answers for privacy at your workplace. If you go on, the log goes on from here.</source>
        <translation>Loggen viser ikkje lenger kven som gjorde kva sist, og samtalane kan òg vere endra. Sei frå til den som har ansvar for personvern der du jobbar. Om du går vidare, held loggen fram herfrå.</translation>
    </message>
    <message>
        <source>Go on with what is here</source>
        <translation>Gå vidare med det som er her</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Stopp her</translation>
    </message>
    <message>
        <source>Go on with the older copy</source>
        <translation>Hald fram med den eldre kopien</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>What stood on the screen when the program locked is not put away. Unlock the program to go on with it; it is lost if you go on here.</source>
        <translation>Det som stod på skjermen då programmet låste seg, er ikkje teke vare på. Lås opp for å halde fram med det. Det går tapt om du går vidare her.</translation>
    </message>
    <message>
        <source>If you close the program now, this is not shown again.</source>
        <translation>Lukkar du programmet no, blir dette ikkje vist igjen.</translation>
    </message>
    <message>
        <source>If you leave this page now, this is not shown again.</source>
        <translation>Går du bort frå denne sida no, blir dette ikkje vist igjen.</translation>
    </message>
    <message>
        <source>The recovery key is not put away</source>
        <translation>Gjenopprettingsnøkkelen er ikkje lagd bort</translation>
    </message>
    <message>
        <source>Nobody has the new recovery key then. Your passphrase opens the store, and you can make another key in the settings.</source>
        <translation>Då har ingen den nye gjenopprettingsnøkkelen. Passordfrasa di opnar lageret, og du kan lage ein ny nøkkel i innstillingane.</translation>
    </message>
    <message>
        <source>Nobody has the new recovery key then, nor the codes for the others. Your passphrase opens the store, and you can make new ones in the settings.</source>
        <translation>Då har ingen den nye gjenopprettingsnøkkelen, og heller ikkje kodane til dei andre. Passordfrasa di opnar lageret, og du kan lage nye i innstillingane.</translation>
    </message>
    <message>
        <source>The code is not handed over</source>
        <translation>Koden er ikkje gitt vidare</translation>
    </message>
    <message>
        <source>Your colleague cannot come in without the code. You can make a new one in the settings.</source>
        <translation>Kollegaen din kjem ikkje inn utan koden. Du kan lage ein ny i innstillingane.</translation>
    </message>
    <message>
        <source>The codes are not handed over</source>
        <translation>Kodane er ikkje gitt vidare</translation>
    </message>
    <message>
        <source>Your colleagues cannot come in without their codes. You can make new ones in the settings.</source>
        <translation>Kollegaene dine kjem ikkje inn utan kodane sine. Du kan lage nye i innstillingane.</translation>
    </message>
    <message>
        <source>If you close now, the new store is taken away again, and you begin anew the next time.</source>
        <translation>Om du lukkar no, blir det nye lageret teke bort att, og du byrjar på nytt neste gong.</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>Noko er ikkje lagra</translation>
    </message>
    <message>
        <source>What you typed last could not be saved. It is still on the screen, and is lost if you go on.</source>
        <translation>Det du skreiv sist, kunne ikkje lagrast. Det står framleis på skjermen, og går tapt om du går vidare.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Bli her</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå vidare</translation>
    </message>
</context>
<context>
    <name>WrongSecret</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Du kan prøve igjen om %n sekund.</numerusform>
            <numerusform>Du kan prøve igjen om %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Du kan prøve igjen no.</translation>
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
        <translation>No: {text}</translation>
    </message>
</context>
<context>
    <name>_Item</name>
    <message>
        <source>most important now</source>
        <translation>viktigast no</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>snakka om</translation>
    </message>
</context>
<context>
    <name>_Month</name>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
</context>
<context>
    <name>_PartView</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukka</translation>
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
