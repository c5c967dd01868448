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
    <name>Bug</name>
    <message>
        <source>The program made a mistake. What was saved is safe. If this happens again, close the program and start it anew.</source>
        <translation>Programmet gjorde ein feil. Det som var lagra, er trygt. Skjer dette igjen, kan du lukke programmet og starte det på nytt.</translation>
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
        <source>Delete the carer and all rounds</source>
        <translation>Slett den pårørande og alle rundane</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Slette {name}?</translation>
    </message>
    <message>
        <source>Every round, answer, need and action of this carer is removed from the store. This cannot be undone. The log keeps only that it was done.</source>
        <translation>Alle rundar, svar, behov og tiltak for denne pårørande blir fjerna frå lageret. Det kan ikkje angrast. I loggen står det berre at det er gjort.</translation>
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
        <source>Making the practice store…</source>
        <translation>Opprettar øvingslageret …</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Språk i programmet</translation>
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
        <source>An empty field is an answer too. Arrows and 0–{last} answer, * marks the most important.</source>
        <translation>Tomt felt er òg eit svar. Piltastar og 0–{last} svarer, * markerer det viktigaste.</translation>
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
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Leaflet, guide, practical advice and places to get help.</source>
        <translation>Brosjyre, rettleiar, praktiske råd og stader å få hjelp.</translation>
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
    <name>KeyStep</name>
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
        <source>I have put the key in a safe place</source>
        <translation>Eg har lagt nøkkelen på ein trygg stad</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
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
        <source>The store is already open in another window or on another machine. Close it there, then try again.</source>
        <translation>Lageret er alt ope i eit anna vindauge eller på ei anna maskin. Lukk det der, og prøv igjen.</translation>
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
        <source>The logo must be a PNG or JPEG picture of at most 2 MB.</source>
        <translation>Logoen må vere eit bilete av typen PNG eller JPEG, på høgst 2 MB.</translation>
    </message>
    <message>
        <source>Nothing was printed: no printer answers, or printing is closed on this machine. Save the document as PDF instead, and print it elsewhere.</source>
        <translation>Ingenting vart skrive ut: Ingen skrivar svarer, eller utskrift er stengd på denne maskina. Lagre dokumentet som PDF i staden, og skriv det ut ein annan stad.</translation>
    </message>
    <message>
        <source>There is no display, so no window can open.</source>
        <translation>Det finst ingen skjerm her, så vindauget kan ikkje opnast.</translation>
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
        <source>Passphrase</source>
        <translation>Passordfrase</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passordfrasa ein gong til</translation>
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
    <message>
        <source>The two are not the same. Show both and compare.</source>
        <translation>Dei to er ikkje like. Vis begge og samanlikn.</translation>
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
        <source>The carer&apos;s copy</source>
        <translation>Kopi til den pårørande</translation>
    </message>
    <message>
        <source>The nurse&apos;s copy</source>
        <translation>Kopi til sjukepleiaren</translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation>Kva kopi</translation>
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
        <source>A saved file is not encrypted.</source>
        <translation>Ei lagra fil er ikkje kryptert.</translation>
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
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilete (*.png *.jpg *.jpeg)</translation>
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
        <source>None yet. A PNG or JPEG picture of at most 2 MB.</source>
        <translation>Ingen enno. Eit bilete av typen PNG eller JPEG, på høgst 2 MB.</translation>
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
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
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
        <source>It stands on the sheet from when the store was made. Small or capital letters, with or without hyphens and spaces: all are read.</source>
        <translation>Han står på arket som vart skrive ut då lageret vart oppretta. Små eller store bokstavar, med eller utan bindestrekar og mellomrom: Alt går bra.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock er på.</translation>
    </message>
    <message>
        <source>The passphrase for practice: {words}</source>
        <translation>Passordfrase for øving: {words}</translation>
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
    <name>Window</name>
    <message>
        <source>The recovery key is not put away</source>
        <translation>Gjenopprettingsnøkkelen er ikkje lagd bort</translation>
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
