<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="se" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Guide</source>
        <translation>Rávvehus</translation>
    </message>
    <message>
        <source>Practical advice</source>
        <translation>Praktihkalaš rávvehus</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Diehtočálus</translation>
    </message>
    <message>
        <source>Figures of a project</source>
        <translation>Prošeavtta logut</translation>
    </message>
    <message>
        <source>Words on documents</source>
        <translation>Sánit: dokumeanttat</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>veršuvdna {version}</translation>
    </message>
    <message>
        <source>draft, not approved yet</source>
        <translation>álgočálus</translation>
    </message>
    <message>
        <source>approved by {who}</source>
        <translation>dohkkehan {who}</translation>
    </message>
    <message>
        <source>approved by {who}, {day}</source>
        <translation>dohkkehan {who}, {day}</translation>
    </message>
</context>
<context>
    <name>AboutView</name>
    <message>
        <source>not known</source>
        <translation>ii leat dovddus</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Veršuvdna {version}</translation>
    </message>
    <message>
        <source>The program&apos;s licence: {licence}</source>
        <translation>Prográmma liseansa: {licence}</translation>
    </message>
    <message>
        <source>A notebook for the conversation with carers. It records what people say, prints it, and lists places to get help. It draws no conclusions.</source>
        <translation>Prográmma ságastallama várás. Dat vurke maid oapmahaš muitala, čáliha dan ja čájeha gos oažžu veahki. Dat ii árvvoštala.</translation>
    </message>
    <message>
        <source>Everything is kept encrypted in this folder:</source>
        <translation>Buot lea suodjaluvvon dán máhpas:</translation>
    </message>
    <message>
        <source>The form is not part of the program</source>
        <translation>Skovvi ii leat prográmmas</translation>
    </message>
    <message>
        <source>CSNAT is the property of its authors, and every use needs a licence. For health services that earn nothing by it, the licence is free.</source>
        <translation>CSNAT lea sin opmodat geat leat ráhkadan dan, ja don dárbbašat álo liseanssa. Liseansa lea nuvttá, jus dearvvašvuođabálvalus ii oaččo ruđa das.</translation>
    </message>
    <message>
        <source>The carer answers on your organisation&apos;s own licensed paper form. The program knows only short names of the areas, in its own words.</source>
        <translation>Oapmahaš vástida skovis. Prográmmas leat dušše áššiid namat, iežas sániiguin.</translation>
    </message>
    <message>
        <source>Ask about a licence at csnat.org, or at your regional centre for palliative care (KLB).</source>
        <translation>Liseansa: csnat.org, dahje Váidudandivššu guvllolaš gealbobálvalus (KLB).</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, {line}: {reason}</translation>
    </message>
    <message>
        <source>These files are damaged and are not used. The rest works as usual.</source>
        <translation>Dát fiillat leat billahuvvan. Prográmma ii geavat daid. Buot eará doaibmá.</translation>
    </message>
    <message>
        <source>Damaged text files</source>
        <translation>Billahuvvan fiillat</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) on this computer were mended, and stand in for the program&apos;s own.</source>
        <translation>
            <numerusform>Dán dihtoris lea %n divvon teaksta. Prográmma čájeha dan iežas teavstta sadjái.</numerusform>
            <numerusform>Dán dihtoris leat %n divvon teavstta. Prográmma čájeha daid iežas teavsttaid sadjái.</numerusform>
            <numerusform>Dán dihtoris leat %n divvon teavstta. Prográmma čájeha daid iežas teavsttaid sadjái.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last by {who}, {day}.</source>
        <translation>Maŋimuš: {who}, {day}.</translation>
    </message>
    <message>
        <source>If your unit knows nothing of that, ask whoever looks after this computer.</source>
        <translation>Jus ovttadat ii dieđe dan, de váldde oktavuođa IT-ossodagain.</translation>
    </message>
    <message>
        <source>Mended texts</source>
        <translation>Rievdaduvvon teavsttat</translation>
    </message>
    <message>
        <source>Areas: {count} · version {version}</source>
        <translation>Áššit: {count} · veršuvdna {version}</translation>
    </message>
    <message>
        <source>The texts</source>
        <translation>Teavsttat</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Liseanssat</translation>
    </message>
</context>
<context>
    <name>AccessReportPage</name>
    <message>
        <source>Access report</source>
        <translation>Gii lea dahkan maid</translation>
    </message>
    <message>
        <source>Back to the carer</source>
        <translation>Ruovttoluotta oapmahažžii</translation>
    </message>
    <message>
        <source>Who has seen {name}&apos;s case or done something with it</source>
        <translation>Gii lea geahččan dahje rievdadan dieđuid: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Giella</translation>
    </message>
</context>
<context>
    <name>ActionEditor</name>
    <message>
        <source>Action</source>
        <translation>Doaibmabidju</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Gii</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Goas</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Fálaldat</translation>
    </message>
    <message>
        <source>Remove this action</source>
        <translation>Sihkkut doaibmabiju</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ii oktage</translation>
    </message>
</context>
<context>
    <name>ActionReview</name>
    <message>
        <source>(no words yet)</source>
        <translation>(ii leat vel čállojuvvon)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Manne</translation>
    </message>
    <message>
        <source>Why, and did it help?</source>
        <translation>Manne, ja leago veahkehan?</translation>
    </message>
</context>
<context>
    <name>ActionStatus</name>
    <message>
        <source>Done</source>
        <translation>Dahkkon</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Barggu vuolde</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ii leat dahkkon</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Agreed review</source>
        <translation>Boahtte čuovvuleapmi</translation>
    </message>
    <message>
        <source>The form has not come back</source>
        <translation>Skovvi ii leat máhccan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Doaibmabidju</translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>{area}: most important now</source>
        <translation>{area}: deaŧaleamos dál</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backup</source>
        <translation>Sihkkarastinmáŋggus</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Sihkkarastinmáŋggus: ráhkadit ja bidjat ruovttoluotta</translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation>Maŋimuš buorre sihkkarastinmáŋggus: {when}</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Sihkkarastinmáŋggus ii leat vel ráhkaduvvon.</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>See to the backup</source>
        <translation>Sihkkarastinmáŋggus: geahččat</translation>
    </message>
    <message>
        <source>No good backup was made yet.</source>
        <translation>Buorre sihkkarastinmáŋggus ii leat vel ráhkaduvvon.</translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation>Maŋimuš buorre sihkkarastinmáŋggus: {when}</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Sihkkarastinmáŋggus</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Ráhkadit sihkkarastinmáŋgosa dál</translation>
    </message>
    <message>
        <source>See what is damaged</source>
        <translation>Geahččat mii lea billahuvvan</translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation>Sihkkarastinmáŋgosat dán máhpas</translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation>Maŋimuš buorre sihkkarastinmáŋggus: {when}</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Sihkkarastinmáŋggus ii leat vel ráhkaduvvon.</translation>
    </message>
    <message>
        <source>Where and how often</source>
        <translation>Gos ja man dávjá</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Sihkkarastinmáŋggus: máhppa</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Válljet eará máhpa</translation>
    </message>
    <message>
        <source>These backups lie on the same machine as the store, and are lost with it. Better is a USB stick or a network folder of the unit. Backups are always encrypted.</source>
        <translation>Sihkkarastinmáŋggus lea seammá dihtoris go vuorká. Jus dihtor billahuvvá, de billahuvvá maiddái sihkkarastinmáŋggus. Buoret lea eará báiki. Sihkkarastinmáŋggus lea álo suodjaluvvon.</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Juohke beaivvi</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Juohke vahku</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Man dávjá</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>Galle sihkkarastinmáŋgosa</translation>
    </message>
    <message>
        <source>The oldest goes when a new one was made and read back.</source>
        <translation>Go ođđa sihkkarastinmáŋggus lea ráhkaduvvon ja dárkkistuvvon, de sihkkojuvvo boarráseamos.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Bidjat sihkkarastinmáŋgosa ruovttoluotta</translation>
    </message>
    <message>
        <source>You see what is in the backup beside what is here before anything is changed.</source>
        <translation>Ovdal go bijat sihkkarastinmáŋgosa ruovttoluotta, oainnát mii das lea ja mii dás lea.</translation>
    </message>
    <message numerus="yes">
        <source>%n store(s) put aside: {folder}. A restored backup or a rescued store is used instead. The newest three stay; others go after 30 days. They still hold what was deleted since, and open with the passphrases of then.</source>
        <translation>
            <numerusform>%n boares vuorká: {folder}. Prográmma ii geavat dan. Golbma maŋimuš vuorkká leat ain dás; eará vuorká sihkkojuvvo 30 beaivvi geahčen. Das leat ain dieđut mat leat maŋŋel sihkkojuvvon. Dan áiggi beassansátni rahpá vuorkká.</numerusform>
            <numerusform>%n boares vuorkká: {folder}. Prográmma ii geavat daid. Golbma maŋimuš vuorkká leat ain dás; eará vuorká sihkkojuvvo 30 beaivvi geahčen. Dain leat ain dieđut mat leat maŋŋel sihkkojuvvon. Dan áiggi beassansátni rahpá daid.</numerusform>
            <numerusform>%n boares vuorkká: {folder}. Prográmma ii geavat daid. Golbma maŋimuš vuorkká leat ain dás; eará vuorká sihkkojuvvo 30 beaivvi geahčen. Dain leat ain dieđut mat leat maŋŋel sihkkojuvvon. Dan áiggi beassansátni rahpá daid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Bidjat ruovttoluotta</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>Geahččamin máhpa …</translation>
    </message>
    <message>
        <source>The folder cannot be reached now. The program tries again by itself when the next backup is due.</source>
        <translation>Máhppa ii gávdno dál. Prográmma geahččala fas maŋŋel.</translation>
    </message>
    <message>
        <source>The backups stand here with their day and size.</source>
        <translation>Dás leat sihkkarastinmáŋgosat, beaivi ja sturrodat.</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Ráhkadeamen sihkkarastinmáŋgosa …</translation>
    </message>
    <message>
        <source>The backup was made and read back.</source>
        <translation>Sihkkarastinmáŋggus lea ráhkaduvvon ja dárkkistuvvon.</translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>The program made a mistake. What was saved is safe. If this happens again, close the program and start it anew. Help keeps a report of it, without anything you wrote.</source>
        <translation>Prográmmas lei meattáhus. Mii lea vurkejuvvon, lea ain dás. Jus dat dáhpáhuvvá fas, de dahpa prográmma ja raba fas. Raporta: Veahkki.</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kaleandar</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Ovddit mánnu</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Boahtte mánnu</translation>
    </message>
</context>
<context>
    <name>CarerDialog</name>
    <message>
        <source>Correct</source>
        <translation>Divvut</translation>
    </message>
    <message>
        <source>What is known of the carer</source>
        <translation>Dieđut oapmahačča birra</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Namma dahje koda</translation>
    </message>
    <message>
        <source>Patient, as a code or initials</source>
        <translation>Pasieanta: koda</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefovdna</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Gaskavuohta</translation>
    </message>
    <message>
        <source>The carer&apos;s language</source>
        <translation>Oapmahačča giella</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Ale rievdat</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Vurket divodusa</translation>
    </message>
</context>
<context>
    <name>CarersPage</name>
    <message>
        <source>Carers</source>
        <translation>Oapmahaččat</translation>
    </message>
    <message>
        <source>New carer</source>
        <translation>Ođđa oapmahaš</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Čájehit eanet</translation>
    </message>
    <message>
        <source>Search by name, code or patient code</source>
        <translation>Ohcat: namma dahje koda</translation>
    </message>
    <message>
        <source>Search: {keys}</source>
        <translation>Ohcat: {keys}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Buot</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Ceahkki</translation>
    </message>
    <message>
        <source>No one found</source>
        <translation>Ii oktage gávdnon</translation>
    </message>
    <message>
        <source>Look for a part of the name or code, or choose another stage. Perhaps the carer is not here yet.</source>
        <translation>Čále nama dahje koda oasi, dahje vállje eará ceahki. Soaitá oapmahaš ii leat vel dás.</translation>
    </message>
    <message>
        <source>Show all carers</source>
        <translation>Čájehit buot</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Dás ii leat vel oktage</translation>
    </message>
    <message>
        <source>Everyone you talk with stands here, last opened first. Begin with the first carer: a name or a code is enough.</source>
        <translation>Dás leat buohkat geaiguin ságastalat. Álgge vuosttas oapmahaččain: namma dahje koda lea doarvái.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gávdnon</numerusform>
            <numerusform>%n gávdnon</numerusform>
            <numerusform>%n gávdnon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carer(s), last opened first</source>
        <translation>
            <numerusform>%n oapmahaš</numerusform>
            <numerusform>%n oapmahačča</numerusform>
            <numerusform>%n oapmahačča</numerusform>
        </translation>
    </message>
    <message>
        <source>patient {code}</source>
        <translation>pasieanta {code}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>loahpahuvvon</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumeanttat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Eanet</translation>
    </message>
    <message>
        <source>{relationship} of patient {code}</source>
        <translation>{relationship}, pasieanta {code}</translation>
    </message>
    <message>
        <source>patient {code}</source>
        <translation>pasieanta {code}</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>ságastallan {number}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Ságastallan {number}</translation>
    </message>
    <message>
        <source>Round {number}, begun {day}</source>
        <translation>Ságastallan {number}, {day}</translation>
    </message>
    <message>
        <source>Correct what is known of the carer</source>
        <translation>Divvut oapmahačča dieđuid</translation>
    </message>
    <message>
        <source>Begin a new round</source>
        <translation>Ođđa ságastallan</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation>Gii lea dahkan maid</translation>
    </message>
    <message>
        <source>Delete the carer and all rounds</source>
        <translation>Sihkkut oapmahačča ja buot ságastallamiid</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Sihkkut {name}?</translation>
    </message>
    <message>
        <source>Every round, answer, need and action of this carer is removed from the store. This cannot be undone. Backups, and stores that were put aside, still hold it until they go. The log keeps only that it was done.</source>
        <translation>Buot dán oapmahačča birra sihkkojuvvo vuorkkás: ságastallamat, vástádusat, áššit ja doaibmabijut. Dan ii sáhte gáhtat. Sihkkarastinmáŋgosis ja boares vuorkkás leat dieđut ain, dassážii go dat sihkkojuvvo. Logga muitala dušše ahte dat lea dahkkon.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bisuhit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sihkkut</translation>
    </message>
</context>
<context>
    <name>CheckProgress</name>
    <message>
        <source>Checking the figures. With many sites this takes some minutes.</source>
        <translation>Dárkkisteamen loguid. Go leat máŋga báikki, de dat bistá moadde minuhta.</translation>
    </message>
    <message numerus="yes">
        <source>Still checking. %n number(s) left.</source>
        <translation>
            <numerusform>Dárkkisteamen loguid. Vel %n.</numerusform>
            <numerusform>Dárkkisteamen loguid. Vel %n.</numerusform>
            <numerusform>Dárkkisteamen loguid. Vel %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Welcome</source>
        <translation>Bures boahtin</translation>
    </message>
    <message>
        <source>A notebook for the conversation with a family carer about what would help the carer: five stages, a plan to take home, and a review. Everything stays on this machine, encrypted.</source>
        <translation>Prográmma ságastallama várás: vihtta ceahki, plána ja čuovvuleapmi. Buot lea suodjaluvvon dán dihtoris.</translation>
    </message>
    <message>
        <source>Begin for real</source>
        <translation>Álgit duođas</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Hárjehallat</translation>
    </message>
    <message>
        <source>Make the store for your unit. It takes three short steps: the unit, you and your passphrase, and a recovery key to keep in a safe place.</source>
        <translation>Ráhkat vuorkká. Golbma ceahki: ovttadat; don ja beassansátni; čoavdda.</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation>Hárjehallat ovdamearkkaiguin</translation>
    </message>
    <message>
        <source>Look around and try everything with about twelve invented carers. Every page and every paper says that it is practice.</source>
        <translation>Geahččal buot. Dás leat sullii 12 oapmahačča. Juohke siiddus lea čállojuvvon HÁRJEHUS.</translation>
    </message>
    <message>
        <source>I have a backup from another machine</source>
        <translation>Mus lea sihkkarastinmáŋggus eará dihtoris</translation>
    </message>
    <message>
        <source>Making the practice store…</source>
        <translation>Ráhkadeamen vuorkká …</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Giella</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Restore a backup</source>
        <translation>Bidjat sihkkarastinmáŋgosa ruovttoluotta</translation>
    </message>
    <message>
        <source>Choose the backup. You see what is in it before anything is changed, and what is here now is kept.</source>
        <translation>Vállje sihkkarastinmáŋgosa. Vuos oainnát mii das lea. Mii dál dás lea, ii sihkkojuvvo.</translation>
    </message>
    <message>
        <source>Backups in the known folder</source>
        <translation>Sihkkarastinmáŋgosat dovddus máhpas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Vurket maid sáhttá lohkat</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Válljet fiilla</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Geahččat</translation>
    </message>
    <message>
        <source>None here. If the backup lies on a USB stick or in a network folder, choose its file.</source>
        <translation>Dás ii leat oktage. Jus sihkkarastinmáŋggus lea eará báikkis, de vállje fiilla.</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Ohcamin …</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Closed by agreement</source>
        <translation>Soahpan loahpahit</translation>
    </message>
    <message>
        <source>No more support now</source>
        <translation>Dál lea doarvái</translation>
    </message>
    <message>
        <source>The carer did not want it</source>
        <translation>Ii háliit</translation>
    </message>
    <message>
        <source>Closed for another reason</source>
        <translation>Eará</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>The codes for the others</source>
        <translation>Kodat earáide</translation>
    </message>
    <message>
        <source>The code for {name}</source>
        <translation>Koda: {name}</translation>
    </message>
    <message>
        <source>Each opens the store once, for the person whose name stands by it.</source>
        <translation>Juohke koda doaibmá dušše oktii, ja dušše ovtta olbmui.</translation>
    </message>
    <message>
        <source>When the store is locked, {name} chooses their own name, types this code, and then chooses a passphrase.</source>
        <translation>Go vuorká lea lássejuvvon: {name} vállje iežas nama, čállá dán koda, ja vállje de beassansáni.</translation>
    </message>
    <message>
        <source>The codes are shown only now. Hand them over in person. If one is lost, you can make a new one under People and keys.</source>
        <translation>Don oainnát kodaid dušše dál. Don galggat ieš addit daid. Jus koda lea jávkan, de sáhtát ráhkadit ođđa koda dás: Olbmot ja čoavdagat.</translation>
    </message>
    <message>
        <source>The code is shown only now, and is used up after the first time. Hand it over in person. If it is lost, you can make a new one under People and keys.</source>
        <translation>Don oainnát koda dušše dál, ja dat doaibmá dušše oktii. Atte dan ieš. Jus koda lea jávkan, de sáhtát ráhkadit ođđa koda dás: Olbmot ja čoavdagat.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gárvvis</translation>
    </message>
</context>
<context>
    <name>CompareStep</name>
    <message>
        <source>Restore this backup?</source>
        <translation>Bidjat dán ruovttoluotta?</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Sihkkarastinmáŋgosis</translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation>Ráhkaduvvon: {when}</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Dás dál</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Bidjat dán ruovttoluotta</translation>
    </message>
    <message>
        <source>Restoring… What is here now is put aside first.</source>
        <translation>Bidjamin ruovttoluotta … Mii dál dás lea, ii sihkkojuvvo.</translation>
    </message>
    <message>
        <source>A store that is locked. What is in it can only be told when it is open.</source>
        <translation>Vuorká lea lássejuvvon. Raba dan, de oainnát mii das lea.</translation>
    </message>
    <message>
        <source>Nothing yet. Nothing can be lost here.</source>
        <translation>Ii mihkkege vel. Dás ii sáhte mihkkege jávkat.</translation>
    </message>
    <message numerus="yes">
        <source>%n carer(s)</source>
        <translation>
            <numerusform>%n oapmahaš</numerusform>
            <numerusform>%n oapmahačča</numerusform>
            <numerusform>%n oapmahačča</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change: {when}</source>
        <translation>Maŋimuš rievdadus: {when}</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Ii leat vel čállojuvvon.</translation>
    </message>
    <message>
        <source>It does not have what was written here later than {when}.</source>
        <translation>Mii lea čállojuvvon maŋŋel {when}, ii leat sihkkarastinmáŋgosis.</translation>
    </message>
    <message>
        <source>Nothing is merged: the backup takes the place of what is here.</source>
        <translation>Sihkkarastinmáŋggus boahtá vuorkká sadjái.</translation>
    </message>
    <message>
        <source>What is here now is put aside whole, for at least 30 days: {folder}</source>
        <translation>Mii dál dás lea, dat bissu unnimusat 30 beaivvi dás: {folder}</translation>
    </message>
</context>
<context>
    <name>ConsiderationView</name>
    <message>
        <source>No more support now</source>
        <translation>Dál lea doarvái</translation>
    </message>
    <message>
        <source>To the conversation</source>
        <translation>Ságastallamii</translation>
    </message>
    <message>
        <source>Form handed out</source>
        <translation>Skovvi addojuvvon</translation>
    </message>
    <message>
        <source>Agreed back</source>
        <translation>Goas skovvi máhccá</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Skovvi máhccan</translation>
    </message>
    <message>
        <source>Anything else the carer wrote</source>
        <translation>Eará</translation>
    </message>
    <message>
        <source>As {name} marked the form</source>
        <translation>Maid {name} lea vástidan</translation>
    </message>
    <message>
        <source>{name} answered</source>
        <translation>{name} vástidii</translation>
    </message>
    <message>
        <source>An empty field is an answer too. Arrows and 0–{last} answer, * marks the most important.</source>
        <translation>Guorus lea maiddái vástádus. 0–{last}: vástádus, *: deaŧaleamos.</translation>
    </message>
    <message>
        <source>{name} has begun to answer on the screen, last {time}.</source>
        <translation>{name} lea álgán vástidit (šearbma), maŋimuš {time}.</translation>
    </message>
    <message>
        <source>Answered on the screen by {name}, {time}.</source>
        <translation>{name} vástidii dihtoris, {time}.</translation>
    </message>
    <message>
        <source>{name} has said: no more support now.</source>
        <translation>{name} lea dadjan: dál lea doarvái.</translation>
    </message>
    <message>
        <source>Did not want to answer</source>
        <translation>Ii háliit vástidit</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Ii vástádus</translation>
    </message>
    <message>
        <source>★ Most important now: {answer}</source>
        <translation>★ Deaŧaleamos dál: {answer}</translation>
    </message>
    <message>
        <source>Asked then: {words}</source>
        <translation>Gažaldagat dalle: {words}</translation>
    </message>
    <message>
        <source>The round is complete: no more support now. The offer stands.</source>
        <translation>Ságastallan lea loahpahuvvon: dál lea doarvái. Oapmahaš sáhttá álo váldit oktavuođa.</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation held</source>
        <translation>Ságastallan dollojuvvon</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Báiki</translation>
    </message>
    <message>
        <source>Time and room of its own, apart from the patient.</source>
        <translation>Sierra áigi ja latnja. Pasieanta ii leat mielde.</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Boahtte ášši</translation>
    </message>
    <message>
        <source>To the plan</source>
        <translation>Plánii</translation>
    </message>
    <message>
        <source>Nothing on the list</source>
        <translation>Listtus ii leat mihkkege</translation>
    </message>
    <message>
        <source>{name} has marked nothing to talk about. That is a good answer too. If something comes up, add an area; otherwise go to the plan, where the round can be completed.</source>
        <translation>{name} ii leat válljen maidege. Dat lea maiddái buorre vástádus. Sáhtát lasihit ášši dahje joatkit plánii.</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} / {all}</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation>Sihkkojuvvon listtus.</translation>
    </message>
</context>
<context>
    <name>Coordinator</name>
    <message>
        <source>The project is made.</source>
        <translation>Prošeakta lea ráhkaduvvon.</translation>
    </message>
    <message>
        <source>Save the project file and send it to the sites. Save a copy of your key.</source>
        <translation>Vurke prošeavtta fiilla ja sádde dan báikkiide. Vurke čoavdaga kopiija.</translation>
    </message>
    <message>
        <source>Your key is here.</source>
        <translation>Du čoavdda lea dás.</translation>
    </message>
    <message>
        <source>Now add the files from the sites, also those that you have had before.</source>
        <translation>Lasit dál báikkiid fiillaid, maiddái daid maid leat ovdal ožžon.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Bisánii. Ii mihkkege leat lasihuvvon.</translation>
    </message>
    <message>
        <source>Stopped. No report was made.</source>
        <translation>Bisánii. Raporta ii leat ráhkaduvvon.</translation>
    </message>
    <message>
        <source>Saved in {folder}.</source>
        <translation>Vurkejuvvon: {folder}.</translation>
    </message>
</context>
<context>
    <name>CoordinatorStep</name>
    <message>
        <source>Put together</source>
        <translation>Bidjat čoahkkái</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prošeakta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sihkkut</translation>
    </message>
    <message>
        <source>Remove this project from the program</source>
        <translation>Sihkkut dán prošeavtta prográmmas</translation>
    </message>
    <message>
        <source>A period can come in when it has ended. No numbers are shown here.</source>
        <translation>Áigodat sáhttá boahtit go dat lea nohkan. Dás ii leat oktage lohku.</translation>
    </message>
    <message>
        <source>{done} of {total} files are read.</source>
        <translation>Prográmma lea lohkan {done} / {total} fiilla.</translation>
    </message>
    <message>
        <source>The newer file replaced the older one: {names}.</source>
        <translation>Ođđa fiila lea boares fiilla sajis: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n fiila lasihuvvon.</numerusform>
            <numerusform>%n fiilla lasihuvvon.</numerusform>
            <numerusform>%n fiilla lasihuvvon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n fiila ii leat mielde</numerusform>
            <numerusform>%n fiilla eai leat mielde</numerusform>
            <numerusform>%n fiilla eai leat mielde</numerusform>
        </translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Lasihit fiillaid</translation>
    </message>
    <message>
        <source>{came} of {due} contributions have come in.</source>
        <translation>Fiillat mat leat boahtán: {came} / {due}.</translation>
    </message>
    <message>
        <source>The first period has not ended yet.</source>
        <translation>Vuosttas áigodat ii leat vel nohkan.</translation>
    </message>
    <message>
        <source>Choose as many files as you like; what has come twice is noticed.</source>
        <translation>Vállje nu máŋga fiilla go háliidat. Prográmma oaidná jus fiila lea boahtán guktii.</translation>
    </message>
    <message>
        <source>From the sites</source>
        <translation>Fiillat báikkiin</translation>
    </message>
    <message>
        <source>See the figures</source>
        <translation>Geahččat loguid</translation>
    </message>
    <message>
        <source>Tables, plots and the report, rounded and checked so that nobody can be found in them.</source>
        <translation>Tabealla, diagrámma ja raporta. Logut leat jorbejuvvon ja dárkkistuvvon nu ahte olbmuid ii sáhte dovdat dain.</translation>
    </message>
    <message>
        <source>They can be made when the first file has come in.</source>
        <translation>Sáhtát ráhkadit daid go vuosttaš fiila lea boahtán.</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Raportta logut</translation>
    </message>
    <message>
        <source>Reports so far</source>
        <translation>Raporttat dán rádjai</translation>
    </message>
    <message numerus="yes">
        <source>Report {number}: made from %n contribution(s)</source>
        <translation>
            <numerusform>Raporta {number}: ráhkaduvvon %n fiillas</numerusform>
            <numerusform>Raporta {number}: ráhkaduvvon %n fiillas</numerusform>
            <numerusform>Raporta {number}: ráhkaduvvon %n fiillas</numerusform>
        </translation>
    </message>
    <message>
        <source>too few carers to show any number</source>
        <translation>beare unnán oapmahaččat: ii sáhte čájehit logu</translation>
    </message>
    <message>
        <source>some parts left out</source>
        <translation>muhtun oasit eai leat mielde</translation>
    </message>
    <message>
        <source>Send the project file to the sites, and read the words of the fingerprint out to them on the telephone. Keep a copy of your key where you keep the recovery key.</source>
        <translation>Sádde prošeavtta fiilla báikkiide. Don galggat lohkat sániid (suorbmasadji) sidjiide telefovnna bokte. Seailut iežat čoavdaga kopiija doppe gos vuorkká čoavdda lea.</translation>
    </message>
    <message>
        <source>Save the project file</source>
        <translation>Vurket prošeavtta fiilla</translation>
    </message>
    <message>
        <source>Save a copy of the key</source>
        <translation>Vurket čoavdaga kopiija</translation>
    </message>
</context>
<context>
    <name>CountsStep</name>
    <message>
        <source>This is all that leaves</source>
        <translation>Dát lea buot mii sáddejuvvo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>I agree: seal the numbers</source>
        <translation>Mun dohkkehan: suodjalit loguid</translation>
    </message>
    <message>
        <source>{period} was sealed before.</source>
        <translation>{period} lea juo suodjaluvvon.</translation>
    </message>
    <message>
        <source>This will be edition {number}. It replaces edition {before}, and the coordinator is told so too.</source>
        <translation>Dát šaddá veršuvdna {number}. Dat boahtá veršuvnna {before} sadjái. Koordináhtor oažžu maiddái diehtit dan.</translation>
    </message>
    <message>
        <source>Nobody was offered the conversation in this period. Every number is 0.</source>
        <translation>Ii oktage leat ožžon fálaldaga dán áigodagas. Juohke lohku lea 0.</translation>
    </message>
    <message>
        <source>The numbers are about the {count} carers who were offered the conversation in this period, and how far they have come until today.</source>
        <translation>Oapmahaččat geat leat ožžon ságastallama fálaldaga dán áigodagas: {count}. Logut čájehit mo lea mannan dán beaivvi rádjai.</translation>
    </message>
    <message>
        <source>No name, no code, no text and no date goes with them. The file is sealed: only the coordinator&apos;s key opens it, and the report shows rounded sums only.</source>
        <translation>Fiillas ii leat namma, koda, teaksta iige beaivemearri. Fiila lea suodjaluvvon: dušše koordináhtor sáhttá rahpat dan iežas čoavdagiin, ja raporta muitala dušše sullii galle.</translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Parts of the file are no longer as the program wrote them. That happens when a disk wears out or a machine loses power.</source>
        <translation>Oassi fiillas lea billahuvvan. Dat sáhttá dáhpáhuvvat go dihtor lea boaris dahje go rávdnji jávká.</translation>
    </message>
    <message>
        <source>The file&apos;s inner order is broken in places.</source>
        <translation>Fiilla siskkáldas ortnet lea billahuvvan.</translation>
    </message>
    <message>
        <source>Some notes no longer know which conversation they belong to.</source>
        <translation>Muhtun notáhtain ii leat šat ságastallan.</translation>
    </message>
    <message>
        <source>The file was changed by another program than this.</source>
        <translation>Eará prográmma lea rievdadan fiilla.</translation>
    </message>
    <message>
        <source>The log of who did what is not whole. The conversations may still be.</source>
        <translation>Logga lea billahuvvan. Dat ii mearkkaš ahte ságastallamat leat billahuvvan.</translation>
    </message>
    <message numerus="yes">
        <source>%n carer(s)</source>
        <translation>
            <numerusform>%n oapmahaš</numerusform>
            <numerusform>%n oapmahačča</numerusform>
            <numerusform>%n oapmahačča</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of conversation</source>
        <translation>
            <numerusform>%n ságastallan</numerusform>
            <numerusform>%n ságastallama</numerusform>
            <numerusform>%n ságastallama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n ášši</numerusform>
            <numerusform>%n ášši</numerusform>
            <numerusform>%n ášši</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n doaibmabidju</numerusform>
            <numerusform>%n doaibmabiju</numerusform>
            <numerusform>%n doaibmabiju</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of a carer. What could be read of the conversation stands under {name}.</source>
        <translation>Oapmahačča namma. Maid sáhttá lohkat, lea dás: {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Something of %n carer(s). Look through what is there.</source>
        <translation>
            <numerusform>Juoga %n oapmahačča birra. Geahča dan.</numerusform>
            <numerusform>Juoga %n oapmahačča birra. Geahča dan.</numerusform>
            <numerusform>Juoga %n oapmahačča birra. Geahča dan.</numerusform>
        </translation>
    </message>
    <message>
        <source>not-readable</source>
        <translation>váile</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Maid ii sáhttán lohkat</translation>
    </message>
    <message>
        <source>In the new store</source>
        <translation>Ođđa vuorkkás</translation>
    </message>
    <message>
        <source>The damaged store lies in {folder}, as it was.</source>
        <translation>Billahuvvan vuorká lea dás: {folder}. Dat ii leat rievdaduvvon.</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Oapmahaččat</translation>
    </message>
    <message>
        <source>Rounds of conversation</source>
        <translation>Ságastallamat</translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation>Álgu</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Iežat áigi</translation>
    </message>
    <message>
        <source>Answers of carers</source>
        <translation>Oapmahaččaid vástádusat</translation>
    </message>
    <message>
        <source>Notes of conversations</source>
        <translation>Ságastallamiid notáhtat</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Áššit</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Doaibmabijut</translation>
    </message>
    <message>
        <source>Shared plans</source>
        <translation>Doaibmaplánat</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Čuovvuleamit</translation>
    </message>
    <message>
        <source>Help services</source>
        <translation>Fálaldagat</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Logga</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Heivehusat</translation>
    </message>
    <message>
        <source>{what}: perhaps some</source>
        <translation>{what}: soaitá juoga</translation>
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
        <translation>Juoga vuorkkás lea billahuvvan</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Vurket maid sáhttá lohkat</translation>
    </message>
    <message>
        <source>The damaged file is encrypted, and opens with what opened the store.</source>
        <translation>Billahuvvan fiila lea suodjaluvvon. Dan sáhtát rahpat seammá beassansániin dahje čoavdagiin go vuorkká.</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Vurkemin maid sáhttá lohkat …</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>such as {example}</source>
        <translation>{example}</translation>
    </message>
    <message>
        <source>Pick from a calendar</source>
        <translation>Válljet kaleandaris</translation>
    </message>
    <message>
        <source>This could not be read as a date, and is not saved. Write it like {example}.</source>
        <translation>Dát ii leat beaivemearri, ja ii leat vurkejuvvon. Čále ná: {example}.</translation>
    </message>
    <message>
        <source>This is before {day}. Is it right?</source>
        <translation>Dát lea ovdal {day}. Leago riekta?</translation>
    </message>
    <message>
        <source>This is more than a year ahead. Is it right?</source>
        <translation>Dát lea badjel jagi ovddasguvlui. Leago riekta?</translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message>
        <source>The directory of services</source>
        <translation>Fálaldagat</translation>
    </message>
    <message>
        <source>What nurse and carer can choose from when they agree on an action. Numbers drift: say when somebody last verified them.</source>
        <translation>Fálaldagat maid sáhtát válljet. Čále goas leat dárkkistuvvon.</translation>
    </message>
    <message>
        <source>Search the directory</source>
        <translation>Ohcat</translation>
    </message>
    <message>
        <source>Search by name, area or telephone</source>
        <translation>Ohcat: namma, ášši dahje telefovdna</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Lasihit fálaldaga</translation>
    </message>
    <message>
        <source>No service fits these words.</source>
        <translation>Ii oktage fálaldat gávdnon.</translation>
    </message>
    <message>
        <source>No services yet. Add the first one that your unit often uses.</source>
        <translation>Eai leat vel fálaldagat. Lasit vuosttas fálaldaga.</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Leaflet for carers</source>
        <translation>Diehtočálus oapmahaččaide</translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation>Skovvi</translation>
    </message>
    <message>
        <source>Guide to the conversation</source>
        <translation>Rávvehus</translation>
    </message>
    <message>
        <source>Practical advice</source>
        <translation>Praktihkalaš rávvehus</translation>
    </message>
    <message>
        <source>Places to get help</source>
        <translation>Gos oažžu veahki</translation>
    </message>
    <message>
        <source>To hand over when the conversation is offered.</source>
        <translation>Oapmahažžii, go fálat ságastallama.</translation>
    </message>
    <message>
        <source>To answer on paper, at home and in peace.</source>
        <translation>Oapmahaš sáhttá vástidit skovis, ruovttus ja ráfis.</translation>
    </message>
    <message>
        <source>For you: open questions, and what to avoid, by stage and area.</source>
        <translation>Dutnje: gažaldagat maid sáhtát jearrat, ja maid galggat garvit.</translation>
    </message>
    <message>
        <source>For you: what others have found useful.</source>
        <translation>Dutnje: mii lea veahkehan earáid.</translation>
    </message>
    <message>
        <source>The unit&apos;s own list; it is edited under Settings.</source>
        <translation>Ovttadaga iežas listu. Dan sáhtát rievdadit dás: Heivehusat.</translation>
    </message>
    <message>
        <source>The unit&apos;s own PDF, as it was added.</source>
        <translation>Ovttadaga iežas PDF. Dat ii leat rievdaduvvon.</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumeanttat</translation>
    </message>
    <message>
        <source>Leaflet, form, guide, practical advice, and PDFs of the unit&apos;s own.</source>
        <translation>Diehtočálus, skovvi, rávvehus, praktihkalaš rávvehus ja ovttadaga iežas dokumeanttat (PDF).</translation>
    </message>
    <message>
        <source>This text is a draft: nobody has approved it yet.</source>
        <translation>Teaksta lea álgočálus.</translation>
    </message>
    <message>
        <source>The files with the texts are damaged: see Help.</source>
        <translation>Teavsttaid fiillat leat billahuvvan. Geahča: Veahkki.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Giella</translation>
    </message>
    <message>
        <source>Added. It is kept in the store, encrypted.</source>
        <translation>Lasihuvvon. Dokumeanta lea vuorkkás, suodjaluvvon.</translation>
    </message>
    <message>
        <source>The document is removed.</source>
        <translation>Dokumeanta ii leat šat dás.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The backup is restored</source>
        <translation>Sihkkarastinmáŋggus lea biddjon ruovttoluotta</translation>
    </message>
    <message>
        <source>Unlock it with what opened the store when the backup was made.</source>
        <translation>Raba vuorkká seammá beassansániin dahje čoavdagiin go dalle go sihkkarastinmáŋggus ráhkaduvvui.</translation>
    </message>
    <message>
        <source>What was here before lies in this folder</source>
        <translation>Mii dás lei ovdal, lea dán máhpas</translation>
    </message>
    <message>
        <source>It is encrypted as before. Delete the folder when you no longer need it.</source>
        <translation>Dat lea suodjaluvvon dego ovdal. Sihko máhpa go it šat dárbbaš dan.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Čoavdit</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Made {day} by {name}.</source>
        <translation>{day}, {name}.</translation>
    </message>
    <message>
        <source>Forms that were taken in, and their licences</source>
        <translation>Skovit mat leat lasihuvvon, ja daid liseanssat</translation>
    </message>
    <message>
        <source>Practice: everything in here is invented.</source>
        <translation>Hárjehus: dás ii leat mihkkege duohta.</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Lasihuvvon</translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}, {name}</translation>
    </message>
    <message>
        <source>Owner of the words</source>
        <translation>Eaiggát</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Liseansa</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Maŋimuš gustovaš beaivi</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ii leat čállojuvvon</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Gielat</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Suorbmasadji (SHA-256)</translation>
    </message>
    <message>
        <source>A later licence took the place of this one.</source>
        <translation>Ođđa liseansa lea boahtán dán sadjái.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>juo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ii</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>The project</source>
        <translation>Prošeakta</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Báikkit</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Áigodagat</translation>
    </message>
    <message>
        <source>{grid}, {first} – {last}</source>
        <translation>{grid}, {first} – {last}</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Raporta</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Suorbmasadji</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja vel %n</numerusform>
            <numerusform>ja vel %n</numerusform>
            <numerusform>ja vel %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>name or code</source>
        <translation>namma dahje koda</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>gaskavuohta</translation>
    </message>
    <message>
        <source>patient code</source>
        <translation>pasieantta koda</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefovdna</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>iežas sániiguin</translation>
    </message>
    <message>
        <source>what would help</source>
        <translation>mii sáhttá veahkehit</translation>
    </message>
    <message>
        <source>already does</source>
        <translation>maid juo dahká</translation>
    </message>
    <message>
        <source>what helped</source>
        <translation>mii lea veahkehan</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>eará</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notáhta</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>mearkkašupmi</translation>
    </message>
    <message>
        <source>who told</source>
        <translation>gii muitalii</translation>
    </message>
    <message>
        <source>how and where</source>
        <translation>mo ja gos</translation>
    </message>
    <message>
        <source>where</source>
        <translation>báiki</translation>
    </message>
    <message>
        <source>time</source>
        <translation>diibmu</translation>
    </message>
    <message>
        <source>title</source>
        <translation>virgi</translation>
    </message>
    <message>
        <source>address</source>
        <translation>čujuhus</translation>
    </message>
    <message>
        <source>telephone by day</source>
        <translation>telefovdna beaivet</translation>
    </message>
    <message>
        <source>telephone by night</source>
        <translation>telefovdna ihkku</translation>
    </message>
    <message>
        <source>service</source>
        <translation>fálaldat</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>gii fállá</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>neahttasiidu</translation>
    </message>
    <message>
        <source>action</source>
        <translation>doaibmabidju</translation>
    </message>
    <message>
        <source>who</source>
        <translation>gii</translation>
    </message>
    <message>
        <source>when</source>
        <translation>goas</translation>
    </message>
    <message>
        <source>why</source>
        <translation>manne</translation>
    </message>
    <message>
        <source>text</source>
        <translation>teaksta</translation>
    </message>
</context>
<context>
    <name>FiguresStep</name>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>Make the figures</source>
        <translation>Ráhkadit loguid</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Ráhkadit ođđasit</translation>
    </message>
    <message>
        <source>No figures to show yet</source>
        <translation>Eai leat vel logut maid sáhttá čájehit</translation>
    </message>
    <message>
        <source>Report {number}</source>
        <translation>Raporta {number}</translation>
    </message>
    <message>
        <source>The numbers of all sites are put together, rounded, and checked: from what is shown, now and earlier, nobody can work out a small number. Whatever fails the check is left out. What is shown is noted for good.</source>
        <translation>Prográmma galgá bidjat čoahkkái loguid buot báikkiin, jorbet ja dárkkistit daid. Das maid oainnát dál dahje leat oaidnán ovdal, ii oktage galgga sáhttit gávdnat unna logu. Mii ii leat dohkkehuvvon, dan it oainne. Maid prográmma čájeha, dan dat maiddái vurke, ja dan ii sáhte sihkkut.</translation>
    </message>
    <message>
        <source>More has come in since these figures were made.</source>
        <translation>Eanet fiillat leat boahtán maŋŋel go logut leat ráhkaduvvon.</translation>
    </message>
    <message>
        <source>What you see is still the report before. With each further report fewer numbers can be shown by site, so it pays to wait until more has come in.</source>
        <translation>Don oainnát ain ovddit raportta. Jus eanet galgá boahtit, de sáhtát vuordit.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Raportta giella</translation>
    </message>
    <message>
        <source>Save report and tables</source>
        <translation>Vurket raportta ja tabeallaid</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>Step 3 of 3</source>
        <translation>Ceahkki 3 / 3</translation>
    </message>
    <message>
        <source>Your recovery key</source>
        <translation>Čoavdda</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, this key opens the store. Without passphrase and key nobody can open it: not your IT department, and not those who made the program.</source>
        <translation>Dáinna čoavdagiin sáhtát rahpat vuorkká jus leat vajálduhttán beassansáni. Beassansáni ja čoavdaga haga ii oktage sáhte rahpat vuorkká.</translation>
    </message>
    <message>
        <source>The key is shown only now. Print it and lock it away, never together with this machine: whoever has it can read everything.</source>
        <translation>Don oainnát čoavdaga dušše dál. Čálit dan. Seailut bábira oadjebas báikkis, ale dihtora luhtte. Gii oažžu čoavdaga, sáhttá lohkat buot.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Álgit</translation>
    </message>
</context>
<context>
    <name>FoundStep</name>
    <message>
        <source>Nothing is deleted: the damaged file stays as it is, whichever way you choose.</source>
        <translation>Ii mihkkege sihkkojuvvo. Billahuvvan fiila bissu dego ovdal.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Mii lea gávdnon</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Bidjat sihkkarastinmáŋgosa ruovttoluotta</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Vurket maid sáhttá lohkat</translation>
    </message>
    <message>
        <source>Everything comes back as it was when the backup was made.</source>
        <translation>Buot boahtá ruovttoluotta, dego dalle go sihkkarastinmáŋggus ráhkaduvvui.</translation>
    </message>
    <message>
        <source>The program makes a new store of all that is still readable, and tells you what was not.</source>
        <translation>Prográmma ráhkada ođđa vuorkká das maid sáhttá lohkat, ja muitala maid ii sáhttán lohkat.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>The store could not be opened with the right passphrase.</source>
        <translation>Rievttes beassansátni ii sáhttán rahpat vuorkká.</translation>
    </message>
    <message>
        <source>Looking the whole store over…</source>
        <translation>Dárkkisteamen vuorkká …</translation>
    </message>
    <message>
        <source>Nothing. Everything in the store can be read.</source>
        <translation>Ii mihkkege. Buot vuorkkás sáhttá lohkat.</translation>
    </message>
    <message>
        <source>The store is whole</source>
        <translation>Vuorká lea ollis</translation>
    </message>
    <message>
        <source>Something in the store is damaged</source>
        <translation>Juoga vuorkkás lea billahuvvan</translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation>Maŋimuš buorre sihkkarastinmáŋggus: {when}</translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation>Vurkemin maid sáhttá lohkat …</translation>
    </message>
</context>
<context>
    <name>GrowingText</name>
    <message>
        <source>This field is full. What did not fit was not taken in.</source>
        <translation>Teaksta lea beare guhkki. Buot ii leat mielde.</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>Advice for the conversation</source>
        <translation>Rávvehus</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Gažaldagat maid sáhtát jearrat</translation>
    </message>
    <message>
        <source>Better avoided</source>
        <translation>Maid galggat garvit</translation>
    </message>
    <message>
        <source>Draft: not yet approved by a named reviewer.</source>
        <translation>Álgočálus: ii leat vel dohkkehuvvon.</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>The five stages</source>
        <translation>Vihtta ceahki</translation>
    </message>
    <message>
        <source>The areas</source>
        <translation>Áššit</translation>
    </message>
    <message>
        <source>The guide&apos;s file is damaged. What is wrong stands under About.</source>
        <translation>Rávvehusa fiila lea billahuvvan. Geahča: Prográmma birra.</translation>
    </message>
    <message>
        <source>Nothing in the guide holds these words. Try one word, or a part of it.</source>
        <translation>Rávvehusas eai gávdno dát sánit. Geahččal ovtta sáni.</translation>
    </message>
    <message>
        <source>The guide is in {language}.</source>
        <translation>Rávvehusa giella: {language}.</translation>
    </message>
    <message>
        <source>These texts are drafts: nobody has approved them yet.</source>
        <translation>Dát teavsttat eai leat vel dohkkehuvvon.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Veahkki</translation>
    </message>
    <message>
        <source>The guide to the conversation, and practical advice for it.</source>
        <translation>Rávvehus ságastallamii, ja praktihkalaš rávvehus.</translation>
    </message>
    <message>
        <source>Guide and advice</source>
        <translation>Rávvehus</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Boallobeavdi</translation>
    </message>
    <message>
        <source>Reports of mistakes</source>
        <translation>Meattáhusat: raporttat</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Prográmma birra</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Oassi</translation>
    </message>
    <message>
        <source>Search in the guide and the advice</source>
        <translation>Ohcat</translation>
    </message>
    <message>
        <source>Search: {keys}</source>
        <translation>Ohcat: {keys}</translation>
    </message>
</context>
<context>
    <name>IntroductionView</name>
    <message>
        <source>The offer</source>
        <translation>Fálaldat</translation>
    </message>
    <message>
        <source>Tell what CSNAT is, and that it is for the carer. About five minutes.</source>
        <translation>Muital mii CSNAT lea, ja ahte dat lea oapmahačča várás. Sullii vihtta minuhta.</translation>
    </message>
    <message>
        <source>To own time</source>
        <translation>Iežat áigái</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Goas</translation>
    </message>
    <message>
        <source>Who told</source>
        <translation>Gii muitalii</translation>
    </message>
    <message>
        <source>How and where</source>
        <translation>Mo ja gos</translation>
    </message>
    <message>
        <source>The carer&apos;s answer to the offer</source>
        <translation>Oapmahačča vástádus</translation>
    </message>
    <message>
        <source>Leaflet handed over, in which language</source>
        <translation>Diehtočálus, giella</translation>
    </message>
    <message>
        <source>Leave empty if none was handed over.</source>
        <translation>Ale čále maidege jus diehtočálus ii leat addojuvvon.</translation>
    </message>
    <message>
        <source>See the leaflet</source>
        <translation>Diehtočálus: geahččat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notáhta</translation>
    </message>
</context>
<context>
    <name>InviteStep</name>
    <message>
        <source>Invite somebody</source>
        <translation>Bovdet olbmo</translation>
    </message>
    <message>
        <source>A colleague who shall open this store as well. You get a code to hand over; with it your colleague chooses a passphrase of their own.</source>
        <translation>Kollega gii maiddái galgá rahpat dán vuorkká. Don oaččut koda, ja kollega vállje iežas beassansáni.</translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation>Ráhkadit koda</translation>
    </message>
    <message>
        <source>Making the code…</source>
        <translation>Ráhkadeamen koda…</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>Kollega namma</translation>
    </message>
    <message>
        <source>Title of the colleague</source>
        <translation>Kollega virgi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Virgi</translation>
    </message>
    <message>
        <source>The name is needed here.</source>
        <translation>Čále nama.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Print</source>
        <translation>Čálihit</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Vurket PDF-fiilan</translation>
    </message>
    <message>
        <source>Making the sheet…</source>
        <translation>Ráhkadeamen bábira …</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the sheet at once.</source>
        <translation>Sáddejuvvon čálánii. Viečča bábira dakkaviđe.</translation>
    </message>
    <message>
        <source>Saved as {file}. The file is not encrypted: take it away from this machine.</source>
        <translation>Vurkejuvvon: {file}. Buohkat sáhttet lohkat dan: sirdde dan eret dán dihtoris.</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>I have put the key in a safe place</source>
        <translation>Mun lean bidjan čoavdaga oadjebas báikái</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Juohke sajis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Odne</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Oapmahaččat</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumeanttat</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prošeakta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Veahkki</translation>
    </message>
    <message>
        <source>New carer, from Today and Carers</source>
        <translation>Ođđa oapmahaš: Odne ja Oapmahaččat</translation>
    </message>
    <message>
        <source>Search, in Carers and in Help</source>
        <translation>Ohcat: Oapmahaččat ja Veahkki</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lásset</translation>
    </message>
    <message>
        <source>To the next field; with Shift back to the one before</source>
        <translation>Ovddasguvlui; Shift: ruovttoluotta</translation>
    </message>
    <message>
        <source>From the search into the list, and on in it</source>
        <translation>Ohcamis listui, ja ovddasguvlui</translation>
    </message>
    <message>
        <source>Back, and from the first one to the search</source>
        <translation>Ruovttoluotta, ja vuosttas rájes ohcamii</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Rahpat</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Sihkkut ohcama</translation>
    </message>
    <message>
        <source>A carer&apos;s page</source>
        <translation>Oapmahačča siidu</translation>
    </message>
    <message>
        <source>To one of the five stages</source>
        <translation>Ceahkki 1–5</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Iežat áigi</translation>
    </message>
    <message>
        <source>Choose an answer by its place</source>
        <translation>Válljet vástádusa</translation>
    </message>
    <message>
        <source>Move the answer</source>
        <translation>Sirdit vástádusa</translation>
    </message>
    <message>
        <source>Most important now</source>
        <translation>Deaŧaleamos dál</translation>
    </message>
    <message>
        <source>To the area before or after</source>
        <translation>Ovddit dahje boahtte ášši</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Ságastallan</translation>
    </message>
    <message>
        <source>Move what is talked about up</source>
        <translation>Ášši bajás</translation>
    </message>
    <message>
        <source>Move what is talked about down</source>
        <translation>Ášši vulos</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Čálihit</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Vurket PDF-fiilan</translation>
    </message>
</context>
<context>
    <name>Labelled</name>
    <message>
        <source>{label} (if wanted)</source>
        <translation>{label} (eaktodáhtolaš)</translation>
    </message>
</context>
<context>
    <name>LeafletChoices</name>
    <message>
        <source>Second language</source>
        <translation>Nubbi giella</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Bábiris</translation>
    </message>
    <message>
        <source>Print on both sides, turned on the short edge. Then fold in the middle.</source>
        <translation>Čálit goappašiid beliid. Jorgalit: oanehis bealli. De galggat máhcastit bábira guovdu.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ii mihkkege</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stuorra teaksta</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Booklet to fold</source>
        <translation>Girjjáš maid sáhttá máhcastit</translation>
    </message>
</context>
<context>
    <name>LetterPalette</name>
    <message>
        <source>Sámi letters</source>
        <translation>Sámi bustávat</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Stuorra bustávat</translation>
    </message>
</context>
<context>
    <name>Licence</name>
    <message>
        <source>Write down answers in the program</source>
        <translation>Čállit vástádusaid prográmmas</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Čálihit skovi vástádusaid haga</translation>
    </message>
    <message>
        <source>Let the carer answer on the screen</source>
        <translation>Diktit oapmahačča vástidit dihtoris</translation>
    </message>
    <message>
        <source>Ask the palliative centre where you are first, then KLB. More about licences: csnat.org.</source>
        <translation>Váldde oktavuođa: vuos báikkálaš váidudandivššu guovddáš, de KLB. Liseansa: csnat.org.</translation>
    </message>
    <message>
        <source>There is no form to print: its words are licensed, and this unit has not taken them in.</source>
        <translation>Ii leat skovvi maid sáhttá čálihit. Sánit gáibidit liseanssa, ja ovttadat ii leat lasihan daid.</translation>
    </message>
    <message>
        <source>There is no form for the screen: its words are licensed, and this unit has not taken them in.</source>
        <translation>Dihtoris ii leat skovvi: sánit gáibidit liseanssa, ja ovttadat ii leat lasihan daid.</translation>
    </message>
    <message>
        <source>The licence of this form has ended. Answers that are written down stay as they are.</source>
        <translation>Dán skovi liseansa lea nohkan. Vástádusat mat leat čállojuvvon, leat ain dás.</translation>
    </message>
    <message>
        <source>The licence of this form does not say that answers may be written down in a program.</source>
        <translation>Dán skovi liseansa ii muital ahte lea lohpi čállit vástádusaid dihtoris.</translation>
    </message>
    <message>
        <source>The licence of this form does not say that it may be printed from here.</source>
        <translation>Dán skovi liseansa ii muital ahte lea lohpi čálihit dan dás.</translation>
    </message>
    <message>
        <source>The licence of this form does not say that the carer may answer on a screen.</source>
        <translation>Dán skovi liseansa ii muital ahte oapmahaš oažžu vástidit dihtoris.</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Lea lohpi</translation>
    </message>
    <message>
        <source>Locked: has ended</source>
        <translation>Lássejuvvon: nohkan</translation>
    </message>
    <message>
        <source>Locked: not stated</source>
        <translation>Lássejuvvon: ii leat čállojuvvon</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Lássejuvvon</translation>
    </message>
</context>
<context>
    <name>LicenceLine</name>
    <message>
        <source>Forms and licences</source>
        <translation>Skovit ja liseanssat</translation>
    </message>
    <message>
        <source>The licence of “{form}” ended {day}.</source>
        <translation>«{form}»: liseansa lea nohkan {day}.</translation>
    </message>
    <message>
        <source>The licence of “{form}” ends {day}.</source>
        <translation>«{form}»: liseansa nohká {day}.</translation>
    </message>
    <message>
        <source>New rounds begin with the program&apos;s own areas. Old answers stay.</source>
        <translation>Ođđa ságastallamis leat prográmma iežas áššit. Boares vástádusat leat ain dás.</translation>
    </message>
    <message>
        <source>After that day nothing new can be done with it. Old answers stay.</source>
        <translation>Dan beaivvi maŋŋá ii sáhte šat geavahit dan. Boares vástádusat leat ain dás.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Locking</source>
        <translation>Lásset</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Goas lásset</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>When nobody types or moves the mouse for so long. It also locks when the machine sleeps. What you typed is kept, and you come back to the same page. Ctrl+L locks at once.</source>
        <translation>Prográmma lássejuvvo go giige ii čále nu guhká. Maid don leat čállán, dat lea ain dás. Ctrl+L: Lásset.</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locks in a moment. Move the mouse or press a key to stay.</source>
        <translation>Prográmma lássejuvvo fargga. Deaddilit boalu, jus háliidat joatkit.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>went on though the end of the log was missing</source>
        <translation>joatkán, vaikke logga loahppa lei jávkan</translation>
    </message>
    <message>
        <source>made the store</source>
        <translation>vuođđudan vuorkká</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>rahpan</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>lássen</translation>
    </message>
    <message>
        <source>tried to unlock in vain</source>
        <translation>geahččalan rahpat duššás</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>geahččan</translation>
    </message>
    <message>
        <source>created</source>
        <translation>álggahan</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>rievdadan</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>sihkkon</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>čálihan</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>fievrridan</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>máŋgen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>divvon</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>bovden</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>váldán eret</translation>
    </message>
    <message>
        <source>changed the encryption key</source>
        <translation>ođđa čoavdda buot dieđuide</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>ráhkadan sihkkarastinmáŋgosa</translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation>bidjan sihkkarastinmáŋgosa ruovttoluotta</translation>
    </message>
    <message>
        <source>rescued what could be read</source>
        <translation>gádjon dan maid sáhttá lohkat</translation>
    </message>
    <message>
        <source>opened an older copy</source>
        <translation>rahpan boares kopiija</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Gii nu</translation>
    </message>
    <message>
        <source>Somebody who is not here any more</source>
        <translation>Olmmoš gii ii leat šat dás</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>oapmahačča dieđuid</translation>
    </message>
    <message>
        <source>name and contact</source>
        <translation>nama ja telefovnna</translation>
    </message>
    <message>
        <source>a round</source>
        <translation>ságastallama</translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation>«Álgu»</translation>
    </message>
    <message>
        <source>the own time</source>
        <translation>«Iežat áigi»</translation>
    </message>
    <message>
        <source>an answer on the form</source>
        <translation>vástádusa</translation>
    </message>
    <message>
        <source>the form on the screen, handed to the carer</source>
        <translation>skovi dihtoris, oapmahažžii</translation>
    </message>
    <message>
        <source>an answer, by the carer at the screen</source>
        <translation>oapmahačča vástádusa dihtoris</translation>
    </message>
    <message>
        <source>what else the carer wrote at the screen</source>
        <translation>eará maid oapmahaš lea čállán dihtoris</translation>
    </message>
    <message>
        <source>the form, finished by the carer at the screen</source>
        <translation>«Skovvi», maid oapmahaš lea ieš vástidan (šearbma)</translation>
    </message>
    <message>
        <source>a note to the carer&apos;s answers</source>
        <translation>mearkkašupmi vástádusaide</translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation>ságastallama</translation>
    </message>
    <message>
        <source>a need</source>
        <translation>ášši</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>doaibmabiju</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>doaibmaplána</translation>
    </message>
    <message>
        <source>the review</source>
        <translation>čuovvuleami</translation>
    </message>
    <message>
        <source>the closing</source>
        <translation>loahpaheami</translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation>buot dieđuid</translation>
    </message>
    <message>
        <source>the plan, your copy</source>
        <translation>doaibmaplána, iežat kopiija</translation>
    </message>
    <message>
        <source>the journal note</source>
        <translation>«Notáhta»</translation>
    </message>
    <message>
        <source>the access report</source>
        <translation>«Gii lea dahkan maid»</translation>
    </message>
    <message>
        <source>the leaflet</source>
        <translation>«Diehtočálus»</translation>
    </message>
    <message>
        <source>the guide</source>
        <translation>«Rávvehus»</translation>
    </message>
    <message>
        <source>the practical advice</source>
        <translation>«Praktihkalaš rávvehus»</translation>
    </message>
    <message>
        <source>the places to get help</source>
        <translation>«Gos oažžu veahki»</translation>
    </message>
    <message>
        <source>the blank form</source>
        <translation>«Skovvi»</translation>
    </message>
    <message>
        <source>a PDF of the unit&apos;s own</source>
        <translation>ovttadaga iežas PDF-fiilla</translation>
    </message>
    <message>
        <source>a place to get help</source>
        <translation>fálaldaga</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>ovttadaga dieđuid</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>geavaheaddji</translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation>čoavdaga</translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation>bovdehusa</translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation>beassansáni</translation>
    </message>
    <message>
        <source>a one-time code</source>
        <translation>koda mii doaibmá dušše oktii</translation>
    </message>
    <message>
        <source>the organisation&apos;s key</source>
        <translation>organisašuvnna čoavdaga</translation>
    </message>
    <message>
        <source>the key file</source>
        <translation>fiilla mas čoavdagat leat</translation>
    </message>
    <message>
        <source>a form with its licence</source>
        <translation>skovi mas lea liseansa</translation>
    </message>
    <message>
        <source>what new carers begin with</source>
        <translation>skovi ođđa oapmahaččaide</translation>
    </message>
    <message>
        <source>the list of licences</source>
        <translation>listtu (liseanssat)</translation>
    </message>
    <message>
        <source>the texts of the program</source>
        <translation>prográmma teavsttaid</translation>
    </message>
    <message>
        <source>the time until locking</source>
        <translation>«Goas lásset»</translation>
    </message>
    <message>
        <source>the language on the screen</source>
        <translation>giela dihtoris</translation>
    </message>
    <message>
        <source>where and how often backups are made</source>
        <translation>«Sihkkarastinmáŋggus: gosa ja man dávjá»</translation>
    </message>
    <message>
        <source>a project</source>
        <translation>prošeavtta</translation>
    </message>
    <message>
        <source>a coordinator&apos;s key</source>
        <translation>koordináhtora čoavdaga</translation>
    </message>
    <message>
        <source>a contribution to a project</source>
        <translation>loguid prošektii</translation>
    </message>
    <message>
        <source>a project&apos;s figures</source>
        <translation>prošeavtta loguid</translation>
    </message>
    <message>
        <source>a project&apos;s form from paper</source>
        <translation>bábira loguid prošektii</translation>
    </message>
    <message>
        <source>an older store that was put aside</source>
        <translation>boares vuorkká mii lei biddjon eret</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n geardde</numerusform>
            <numerusform>%n geardde</numerusform>
            <numerusform>%n geardde</numerusform>
        </translation>
    </message>
    <message>
        <source>with the recovery key</source>
        <translation>čoavdagiin</translation>
    </message>
    <message>
        <source>with a one-time code</source>
        <translation>koda bokte mii doaibmá dušše oktii</translation>
    </message>
    <message>
        <source>with the organisation&apos;s key</source>
        <translation>organisašuvnna čoavdagiin</translation>
    </message>
    <message numerus="yes">
        <source>tried to unlock in vain, %n time(s)</source>
        <translation>
            <numerusform>geahččalan rahpat duššás, %n geardde</numerusform>
            <numerusform>geahččalan rahpat duššás, %n geardde</numerusform>
            <numerusform>geahččalan rahpat duššás, %n geardde</numerusform>
        </translation>
    </message>
    <message>
        <source>a case that is deleted</source>
        <translation>ii leat šat dás</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Logga</translation>
    </message>
    <message>
        <source>Who did what, and when. What was written never stands here.</source>
        <translation>Gii lea dahkan maid, ja goas. Mii lea čállojuvvon, ii leat dás.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Čájehit buot</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ii gávdnon mihkkege</translation>
    </message>
    <message>
        <source>Choose other days, or another person.</source>
        <translation>Vállje eará beivviid dahje eará olbmo.</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Čájehit eanet</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Buohkat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Gii</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mii</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Oapmahaš</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Namma dahje koda</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Álgu</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Loahppa</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Buot</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Language and look</source>
        <translation>Giella ja hápmi</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Giella</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Hápmi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Čuovgat</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Seavdnjat</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Nugo dihtor</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teavstta sturrodat</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>The language is yours alone. Theme and text size hold for everybody who uses this computer.</source>
        <translation>Giella guoská dušše dutnje. Hápmi ja teavstta sturrodat gusket buohkaide geat geavahit dán dihtora.</translation>
    </message>
</context>
<context>
    <name>MakeStep</name>
    <message>
        <source>A new project</source>
        <translation>Ođđa prošeakta</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prošeakta</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Ráhkadit prošeavtta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tihttel</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Báikkit</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Mo lohkat</translation>
    </message>
    <message>
        <source>First period</source>
        <translation>Vuosttas áigodat</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>Maŋimuš áigodat</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Raporta</translation>
    </message>
    <message>
        <source>No smaller number of carers can be found out from the report. 5 is the usual choice.</source>
        <translation>Raporta ii muital unnit logu oapmahaččaid birra. Dábálaččat lea 5.</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Iežat čoavdda</translation>
    </message>
    <message>
        <source>The sites seal their numbers so that only your key opens them. The passphrase protects the key. It is kept nowhere: if it is forgotten, nobody can open what the sites send.</source>
        <translation>Dušše du čoavdda sáhttá rahpat loguid maid báikkit sáddejit. Čoavdaga sáhttá rahpat dušše beassansániin. Beassansátni ii leat vurkejuvvon: jus don leat vajálduhttán dan, de ii oktage sáhte rahpat maid báikkit sáddejit.</translation>
    </message>
    <message>
        <source>Passphrase for the key</source>
        <translation>Čoavdaga beassansátni</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Beassansátni vel oktii</translation>
    </message>
    <message>
        <source>At least {least} characters; a few words are best.</source>
        <translation>Unnimusat {least} bustáva. Buoremus lea moadde sáni.</translation>
    </message>
    <message>
        <source>One site a line. A short code may stand before its name: HER = Herøy</source>
        <translation>Juohke báikkis lea iežas linjá. Nama ovddas sáhttá leat koda: HER = Herøy</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n báiki</numerusform>
            <numerusform>%n báikki</numerusform>
            <numerusform>%n báikki</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a title that the sites know.</source>
        <translation>Tihttel: čále nama man báikkit dovdet.</translation>
    </message>
    <message>
        <source>Write at least one site.</source>
        <translation>Čále unnimusat ovtta báikki.</translation>
    </message>
    <message>
        <source>No site can have the code {code}: the program uses it for several sites together.</source>
        <translation>Báikkis ii sáhte leat koda {code}: prográmma geavaha dan go máŋga báikki leat ovttas.</translation>
    </message>
    <message>
        <source>The last period is before the first.</source>
        <translation>Maŋimuš áigodat lea ovdal vuosttas áigodaga.</translation>
    </message>
    <message>
        <source>Take at least {least} characters, and not one over and over.</source>
        <translation>Vállje unnimusat {least} bustáva. Ale čále dušše ovtta bustáva.</translation>
    </message>
    <message>
        <source>The two are not the same. Show both and compare.</source>
        <translation>Sánit eai leat seammá.</translation>
    </message>
</context>
<context>
    <name>Misfortune</name>
    <message>
        <source>That is not the passphrase. Nothing is lost. You can try again in {wait} s.</source>
        <translation>Dat ii leat beassansátni. Buot dieđut leat ain dás. Sáhtát geahččalit fas {wait} s geahčen.</translation>
    </message>
    <message>
        <source>Please wait {wait} s before the next try.</source>
        <translation>Sáhtát geahččalit fas {wait} s geahčen.</translation>
    </message>
    <message>
        <source>That is not this store&apos;s recovery key. Look for mistyped signs, and try again.</source>
        <translation>Dat ii leat dán vuorkká čoavdda. Leatgo buot bustávat riekta? Sáhtát geahččalit fas.</translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} characters.</source>
        <translation>Beassansátni: unnimusat {least} bustáva.</translation>
    </message>
    <message>
        <source>The passphrase is blank, or one character over and over. Take a few words.</source>
        <translation>Beassansátni lea guorus, dahje das lea dušše okta bustávva, máŋgii. Vállje moadde sáni.</translation>
    </message>
    <message>
        <source>Choose a passphrase of your own first. Nothing was changed.</source>
        <translation>Vállje vuos iežat beassansáni. Ii mihkkege leat rievdaduvvon.</translation>
    </message>
    <message>
        <source>The file with the conversations is missing: {path}. The keys are still there. Put the file back from a backup, then start the program again.</source>
        <translation>Fiila mas ságastallamat leat, ii gávdno: {path}. Čoavdagat leat ain dás. Bija sihkkarastinmáŋgosa ruovttoluotta. Don sáhtát dasto rahpat prográmma fas.</translation>
    </message>
    <message>
        <source>There is a store here already: {path}. It was left as it is.</source>
        <translation>Dás lea juo vuorká: {path}. Dat ii leat rievdaduvvon.</translation>
    </message>
    <message>
        <source>{path} is not encrypted and was not made by this program. It was left as it is. Move it to another folder, then start again.</source>
        <translation>Dát prográmma ii leat ráhkadan fiilla: {path}. Dat ii leat rievdaduvvon. Don fertet sirdit dan eará sadjái.</translation>
    </message>
    <message>
        <source>{path} belongs to another store than the keys beside it. Both were left as they are. Put back both files from the same backup.</source>
        <translation>{path} lea eará vuorkká fiila. Dat ii leat rievdaduvvon. Bija sihkkarastinmáŋgosa ruovttoluotta.</translation>
    </message>
    <message>
        <source>{path} is cut off or empty. It was left as it is. Put it back from a backup.</source>
        <translation>{path} lea guorus dahje billahuvvan. Dat ii leat rievdaduvvon. Bija sihkkarastinmáŋgosa ruovttoluotta.</translation>
    </message>
    <message>
        <source>The store was written by a newer version of this program. It was left as it is. Install the newer version to open it.</source>
        <translation>Don dárbbašat prográmma ođđa veršuvnna vai sáhtát rahpat dán vuorkká. Vuorká ii leat rievdaduvvon.</translation>
    </message>
    <message>
        <source>The store is already open in another window or on another machine. Close it there, then try again. If that machine went off without closing, wait two minutes.</source>
        <translation>Vuorká lea juo rabas eará sajis. Don fertet dahppat dan doppe ovdal go sáhtát rahpat dan dás. Sáhtát geahččalit fas guovtti minuhta geahčen.</translation>
    </message>
    <message>
        <source>{path} is damaged. It was left as it is. Put it back from a backup, or ask your IT department.</source>
        <translation>{path} lea billahuvvan. Dat ii leat rievdaduvvon. Bija sihkkarastinmáŋgosa ruovttoluotta, dahje váldde oktavuođa IT-ossodagain.</translation>
    </message>
    <message>
        <source>The file with the keys is missing: {path}. The conversations are still there, but cannot be opened without it. Put it back from a backup.</source>
        <translation>Fiila mas čoavdagat leat, ii gávdno: {path}. Ságastallamat leat ain dás, muhto it sáhte rahpat daid. Bija sihkkarastinmáŋgosa ruovttoluotta.</translation>
    </message>
    <message>
        <source>The file with the keys is damaged: {path}. It was left as it is. Put it back from a backup.</source>
        <translation>Fiila mas čoavdagat leat, lea billahuvvan: {path}. Dat ii leat rievdaduvvon. Bija sihkkarastinmáŋgosa ruovttoluotta.</translation>
    </message>
    <message>
        <source>The file with the keys was written by a newer version of this program. Install the newer version to open the store.</source>
        <translation>Don dárbbašat prográmma ođđa veršuvnna vai sáhtát rahpat dán vuorkká.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {path}. What you typed is still on the screen. Ask your IT department for write access to this folder.</source>
        <translation>Ii sáhte vurket dása: {path}. Maid don leat čállán, dat lea ain dás. Váldde oktavuođa IT-ossodagain.</translation>
    </message>
    <message>
        <source>The disk is full, so this is not saved. What you typed is still on the screen. Make room on the disk, then go on typing.</source>
        <translation>Diska lea dievva. Dieđut eai leat vurkejuvvon. Maid don leat čállán, dat lea ain dás. Go lea sadji, de sáhtát joatkit.</translation>
    </message>
    <message>
        <source>This is not saved. What you typed is still on the screen. Go on typing to try again.</source>
        <translation>Ii leat vurkejuvvon. Maid don leat čállán, dat lea ain dás. Sáhtát joatkit ja geahččalit fas.</translation>
    </message>
    <message>
        <source>This is a national identity number ({field}). The program keeps none, so this is not saved. Use a name or a code instead.</source>
        <translation>Dat lea riegádannummar ({field}). Dat ii leat vurkejuvvon. Čále baicca nama dahje koda.</translation>
    </message>
    <message>
        <source>A name or a code is needed here.</source>
        <translation>Čále nama dahje koda.</translation>
    </message>
    <message>
        <source>This is no longer in the store.</source>
        <translation>Dat ii leat šat dás.</translation>
    </message>
    <message>
        <source>A text file is damaged: {file}, line {line}: {reason}</source>
        <translation>Fiila lea billahuvvan: {file}, {line}: {reason}</translation>
    </message>
    <message>
        <source>The file cannot be read: {path}</source>
        <translation>Ii sáhte lohkat fiilla: {path}</translation>
    </message>
    <message>
        <source>The file could not be saved: {path}. Choose another folder; your employer may have closed this one.</source>
        <translation>Ii sáhte vurket fiilla: {path}. Vállje eará saji.</translation>
    </message>
    <message>
        <source>The picture is too large for a logo: it may have at most 10 MB and 25 million pixels. Save it smaller, and choose it again.</source>
        <translation>Govva lea menddo stuoris. Eanemusat 10 MB ja 25 miljovnna px. Ráhkat unnit gova, ja vállje dan.</translation>
    </message>
    <message>
        <source>This file is no PDF, or it is damaged. Nothing was added. Open it in another program and save it as a PDF again.</source>
        <translation>Dát fiila ii leat PDF, dahje dat lea billahuvvan. Ii mihkkege leat lasihuvvon. Raba dan eará prográmmas ja vurke dan fas PDF-fiilan.</translation>
    </message>
    <message>
        <source>This PDF can only be opened with a passphrase of its own. Nothing was added. Save a copy without it, and add that one.</source>
        <translation>Dán PDF-fiilla sáhttá rahpat dušše sierra beassansániin. Ii mihkkege leat lasihuvvon. Vurke kopiija beassansáni haga, ja lasit dan.</translation>
    </message>
    <message>
        <source>This PDF is too large. Nothing was added. It may have at most 20 MB and 100 pages.</source>
        <translation>Dát fiila (PDF) lea menddo stuoris. Ii mihkkege leat lasihuvvon. Fiillas galget leat eanemusat 20 MB ja 100 siiddu.</translation>
    </message>
    <message>
        <source>{file} was not taken in. Nothing of it was kept.</source>
        <translation>{file} ii leat lasihuvvon. Das ii leat mihkkege vurkejuvvon.</translation>
    </message>
    <message>
        <source>The carer answered on the screen. The answers are the carer&apos;s own and stay as they are. You can add a note, or let the carer answer again.</source>
        <translation>Oapmahaš lea ieš vástidan dihtoris. Vástádusat leat oapmahačča iežas: it sáhte rievdadit daid. Sáhtát lasihit mearkkašumi, dahje oapmahaš sáhttá vástidit fas.</translation>
    </message>
    <message>
        <source>The licence for these words does not permit this, or has ended. Ask the local palliative centre, then KLB (csnat.org).</source>
        <translation>Dáid sániid liseansa ii atte lobi, dahje liseansa lea nohkan. Váldde oktavuođa: vuos báikkálaš váidudandivššu guovddáš, de KLB (csnat.org).</translation>
    </message>
    <message>
        <source>This is no project file, or it is damaged: {path}. Ask the coordinator for a new copy.</source>
        <translation>Dát ii leat prošeavtta fiila, dahje dat lea billahuvvan: {path}. Koordináhtor sáhttá addit dutnje ođđa kopiija.</translation>
    </message>
    <message>
        <source>The project file was changed after it was made: {path}. It is not used. Ask the coordinator for the original.</source>
        <translation>Prošeavtta fiila lea rievdaduvvon: {path}. Prográmma ii geavat dan. Váldde oktavuođa koordináhtoriin: don dárbbašat originála.</translation>
    </message>
    <message>
        <source>The project file was made by a newer version of this program: {path}. Install that version to use it.</source>
        <translation>Don dárbbašat prográmma ođđa veršuvnna vai sáhtát geavahit dán prošeavtta fiilla: {path}.</translation>
    </message>
    <message>
        <source>This project is here already: {path}. It was left as it is.</source>
        <translation>Dát prošeakta lea juo dás: {path}. Dat ii leat rievdaduvvon.</translation>
    </message>
    <message>
        <source>There is a file already: {path}. It was left as it is.</source>
        <translation>Dás lea juo fiila: {path}. Dat ii leat rievdaduvvon.</translation>
    </message>
    <message>
        <source>The title must be one line of at most {most} characters.</source>
        <translation>Tihttel galgá leat okta linjá, eanemusat {most} bustáva.</translation>
    </message>
    <message>
        <source>A project needs at least one site, and has at most {most}. Each has a name and a code of its own: at most 20 letters, digits or hyphens.</source>
        <translation>Prošeakta: unnimusat okta báiki, eanemusat {most}. Juohke báikkis lea iežas namma ja iežas koda: eanemusat 20 (bustávat, logut, goallossáhcu).</translation>
    </message>
    <message>
        <source>No site can have the code {code}: the program uses it for several sites together. Give it another code.</source>
        <translation>Báikkis ii sáhte leat koda {code}: prográmma geavaha dan go máŋga báikki leat ovttas. Vállje eará koda.</translation>
    </message>
    <message>
        <source>The project must begin and end with a whole period, and have at most {most} periods.</source>
        <translation>Vuosttas áigodat galgá leat ollis, ja maŋimuš maiddái. Eanemusat {most} áigodaga.</translation>
    </message>
    <message>
        <source>The least number shown must be from {least} to {most}.</source>
        <translation>Dát lohku galgá leat {least}–{most}: man unni logu sáhttá čájehit.</translation>
    </message>
    <message>
        <source>The project has no site {site}.</source>
        <translation>Prošeavttas ii leat báiki {site}.</translation>
    </message>
    <message>
        <source>The project has no period {period}.</source>
        <translation>Prošeavttas ii leat áigodat {period}.</translation>
    </message>
    <message>
        <source>The period {period} has not ended yet. Its figures can be counted the day after its last day.</source>
        <translation>Áigodat {period} ii leat vel nohkan. Go dat lea nohkan, de sáhtát lohkat oapmahaččaid nuppe beaivvi.</translation>
    </message>
    <message>
        <source>{file} was not sealed: some of the numbers cannot be right.</source>
        <translation>{file} ii leat suodjaluvvon: muhtun logut eai sáhte leat riekta.</translation>
    </message>
    <message>
        <source>This is no coordinator&apos;s key, or it is damaged: {path}</source>
        <translation>Dat ii leat koordináhtora čoavdda, dahje dat lea billahuvvan: {path}</translation>
    </message>
    <message>
        <source>That is not the passphrase of the coordinator&apos;s key. Try again.</source>
        <translation>Dat ii leat koordináhtora čoavdaga beassansátni. Sáhtát geahččalit fas.</translation>
    </message>
    <message>
        <source>This key belongs to another project.</source>
        <translation>Dát čoavdda gullá eará prošektii.</translation>
    </message>
    <message>
        <source>Figures of this project were published before: {path}. A new report must be checked together with them.</source>
        <translation>Dán prošeavtta logut leat juo almmuhuvvon: {path}. Prográmma ferte dárkkistit ođđa raportta ovttas daiguin.</translation>
    </message>
    <message>
        <source>This ledger does not know all that was published: {path} holds more. Use the one beside the last report.</source>
        <translation>Dát logga ii muital buot mii lea almmuhuvvon: {path} muitala eanet. Geavat kopiija mii lea maŋimuš raportta bálddas.</translation>
    </message>
    <message>
        <source>{path} belongs to another project, or was changed. It was left as it is: choose another folder.</source>
        <translation>{path} gullá eará prošektii, dahje dat lea rievdaduvvon. Prográmma ii leat dál rievdadan maidege: vállje eará máhpa.</translation>
    </message>
    <message>
        <source>No figures have come in yet, so there is nothing to report.</source>
        <translation>Eai leat vel boahtán logut. Ii leat mihkkege maid raporteret.</translation>
    </message>
    <message>
        <source>Somebody with a passphrase must stay in this store. Whoever is invited counts after having opened it once.</source>
        <translation>Dán vuorkkás ferte leat olmmoš geas lea beassansátni. Jus don leat bovden olbmo, de son ferte vuos rahpat vuorkká oktii.</translation>
    </message>
    <message>
        <source>Nothing was printed: no printer answers, or printing is closed on this machine. Save the document as PDF instead, and print it elsewhere.</source>
        <translation>Ii čálihuvvon mihkkege. Don sáhtát baicca vurket PDF-fiilan.</translation>
    </message>
    <message>
        <source>The picture cannot be read. A logo must be a PNG, JPEG or SVG picture.</source>
        <translation>Gova ii sáhte lohkat. Logo galgá leat govva: PNG, JPEG dahje SVG.</translation>
    </message>
    <message>
        <source>This SVG picture holds more than a drawing: another picture, a program or an address. Save it as PNG, and choose that one.</source>
        <translation>Dán SVG-fiillas lea eanet go sárgun: eará govva, prográmma dahje čujuhus. Vurke gova PNG-fiilan, ja vállje dan.</translation>
    </message>
    <message>
        <source>This is no ledger of this project.</source>
        <translation>Dát ii leat dán prošeavtta logga.</translation>
    </message>
    <message>
        <source>The ledger was changed outside the program. Use the copy beside the last report.</source>
        <translation>Prošeavtta logga lea rievdaduvvon, muhto ii dán prográmmas. Geavat kopiija mii lea maŋimuš raportta bálddas.</translation>
    </message>
    <message>
        <source>The period {period} overlaps {other}, for which figures are already published. Periods cannot be cut anew: make a new project.</source>
        <translation>{period} ja {other}: dáin leat muhtun seammá beaivvit. Dáid logut leat juo almmuhuvvon. Áigodat ii sáhte šat rievdat: ráhkat ođđa prošeavtta.</translation>
    </message>
    <message>
        <source>There is no display, so no window can open.</source>
        <translation>Šearbma ii gávdno.</translation>
    </message>
    <message>
        <source>The file with the conversations is an older copy than the one that was here last. It was left as it is. Restore the newest backup, or go on with this older copy.</source>
        <translation>Dat lea boares kopiija. Dat ii leat rievdaduvvon. Don sáhtát bidjat ruovttoluotta ođđa sihkkarastinmáŋgosa, dahje joatkit boares kopiijain.</translation>
    </message>
    <message>
        <source>The last entries of the log are missing; somebody may have cut them off. The file was left as it is. Restore the newest backup, or go on with what is here.</source>
        <translation>Logga maŋimuš oassi váilu. Soaitá gii nu lea sihkkon dan. Fiila ii leat rievdaduvvon. Don sáhtát bidjat ruovttoluotta maŋimuš sihkkarastinmáŋgosa, dahje joatkit dainna mii dás lea.</translation>
    </message>
    <message>
        <source>The file with the keys was changed by something else than this program. Nothing was opened. Restore a backup, or use the recovery key.</source>
        <translation>Fiila mas čoavdagat leat, lea rievdaduvvon. Vuorká ii leat rabas. Don sáhtát bidjat sihkkarastinmáŋgosa ruovttoluotta dahje geavahit čoavdaga.</translation>
    </message>
    <message>
        <source>An older file with keys was put in the place of the newest one. Nothing was opened. Put the newest one back, or use the recovery key.</source>
        <translation>Fiila mas čoavdagat leat, lea boaris. Vuorká ii leat rabas. Don sáhtát bidjat ođđa fiilla ruovttoluotta dahje geavahit čoavdaga.</translation>
    </message>
    <message>
        <source>This is no public key. It begins with &quot;age1&quot;; ask your IT department for it.</source>
        <translation>Dat ii leat almmolaš čoavdda. Almmolaš čoavdda álgá ná: «age1». Váldde oktavuođa IT-ossodagain.</translation>
    </message>
    <message>
        <source>This key does not open this store.</source>
        <translation>Dáinna čoavdagiin it sáhte rahpat dán vuorkká.</translation>
    </message>
    <message>
        <source>This backup is cut off or damaged: {path}. Nothing was changed. Take an older backup.</source>
        <translation>Sihkkarastinmáŋggus lea billahuvvan: {path}. Ii mihkkege leat rievdaduvvon. Váldde ovddit sihkkarastinmáŋgosa.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program. Install the newer version to restore it.</source>
        <translation>Don dárbbašat prográmma ođđa veršuvnna vai sáhtát bidjat dán sihkkarastinmáŋgosa ruovttoluotta.</translation>
    </message>
    <message>
        <source>This is no backup of this program: {path}</source>
        <translation>Dat ii leat dán prográmma sihkkarastinmáŋggus: {path}</translation>
    </message>
    <message>
        <source>No backup could be made in {path}. Everything is safe in the store. The program tries again by itself.</source>
        <translation>Ii sáhte ráhkadit sihkkarastinmáŋgosa dása: {path}. Buot dieđut leat ain dás. Prográmma geahččala fas.</translation>
    </message>
    <message>
        <source>Nothing in the damaged file can be read any more. It was left as it is. Restore a backup.</source>
        <translation>Fiila lea billahuvvan, ja dan ii sáhte šat lohkat. Dat ii leat rievdaduvvon. Bija sihkkarastinmáŋgosa ruovttoluotta.</translation>
    </message>
    <message>
        <source>The store is locked. Unlock it to go on.</source>
        <translation>Vuorká lea lássejuvvon. Don fertet čoavdit dan ovdal go sáhtát joatkit.</translation>
    </message>
</context>
<context>
    <name>NeedEditor</name>
    <message>
        <source>In the carer&apos;s own words</source>
        <translation>Iežas sániiguin</translation>
    </message>
    <message>
        <source>What the carer already does</source>
        <translation>Maid oapmahaš juo dahká</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Mii sáhttá veahkehit?</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Boađus</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Sihkkut</translation>
    </message>
    <message>
        <source>What helped, here and now</source>
        <translation>Mii lea veahkehan</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Lasihit doaibmabiju</translation>
    </message>
    <message>
        <source>Services in the directory</source>
        <translation>Fálaldagat</translation>
    </message>
    <message>
        <source>In {name}&apos;s own words</source>
        <translation>{name}: iežas sániiguin</translation>
    </message>
    <message>
        <source>The action is removed.</source>
        <translation>Doaibmabidju ii leat šat dás.</translation>
    </message>
</context>
<context>
    <name>NeedList</name>
    <message>
        <source>What the carer wants to talk about</source>
        <translation>Áššit maid oapmahaš lea válljen</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>Lasihit ášši</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Bajás</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vulos</translation>
    </message>
    <message>
        <source>No more now</source>
        <translation>Dál lea doarvái</translation>
    </message>
    <message>
        <source>{name} wants to talk about</source>
        <translation>Áššit maid {name} lea válljen</translation>
    </message>
</context>
<context>
    <name>NewCarerPage</name>
    <message>
        <source>Name or code</source>
        <translation>Namma dahje koda</translation>
    </message>
    <message>
        <source>Relationship to the patient</source>
        <translation>Gaskavuohta pasientii</translation>
    </message>
    <message>
        <source>The patient&apos;s code or initials</source>
        <translation>Pasieanta: koda</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefovdna</translation>
    </message>
    <message>
        <source>The carer&apos;s language</source>
        <translation>Oapmahačča giella</translation>
    </message>
    <message>
        <source>New carer</source>
        <translation>Ođđa oapmahaš</translation>
    </message>
    <message>
        <source>A name or a code is enough to begin.</source>
        <translation>Namma dahje koda lea doarvái.</translation>
    </message>
    <message>
        <source>What you call the carer. No national identity number.</source>
        <translation>Namma dahje koda. Ii riegádannummar.</translation>
    </message>
    <message>
        <source>For example daughter. Your own words are fine.</source>
        <translation>Ovdamearkka dihte nieida. Sáhtát čállit iežat sániiguin.</translation>
    </message>
    <message>
        <source>So that you know whom it is about. No full name.</source>
        <translation>Koda. Ii olles namma.</translation>
    </message>
    <message>
        <source>Leaflet and plan are in this language.</source>
        <translation>Diehtočálus ja doaibmaplána leat dán gillii.</translation>
    </message>
    <message>
        <source>Sámi letters</source>
        <translation>Sámi bustávat</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Álgit</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation>Gaskkalduhttit</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Lasihit mearkkašumi</translation>
    </message>
    <message>
        <source>A note to the answers</source>
        <translation>Mearkkašupmi vástádusaide</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Mearkkašupmi</translation>
    </message>
    <message>
        <source>Your name and the time are kept with it. It cannot be changed.</source>
        <translation>Du namma ja áigi leat mielde. Dan ii sáhte rievdadit.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ii dál</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Lasihit notáhta</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Add a note</source>
        <translation>Lasihit mearkkašumi</translation>
    </message>
    <message>
        <source>The answers stay as they were given. What you talked about them afterwards can stand here as a note.</source>
        <translation>Vástádusat eai rievdaduvvo. Maid doai leahppi maŋŋel hupman, dan sáhtát čállit dása.</translation>
    </message>
    <message>
        <source>Notes to the answers</source>
        <translation>Mearkkašupmi vástádusaide</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>I have read this</source>
        <translation>Mun lean lohkan dan</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Maid sáhttá dahkat</translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation>Olbmot ja čoavdagat</translation>
    </message>
    <message>
        <source>Look at the log</source>
        <translation>Logga</translation>
    </message>
    <message>
        <source>A part of the file with the conversations is damaged.</source>
        <translation>Muhtin dieđut leat billahuvvan.</translation>
    </message>
    <message>
        <source>What can be read is still here. Do something about it today.</source>
        <translation>Maid sáhttá lohkat, dat lea ain dás. Ferte juoidá dahkat odne.</translation>
    </message>
    <message>
        <source>The log is not as this program wrote it.</source>
        <translation>Logga ii leat nugo prográmma lea čállán dan.</translation>
    </message>
    <message>
        <source>Somebody may have changed it, or a part of it is gone. Tell whoever answers for privacy at your workplace.</source>
        <translation>Gii nu sáhttá leat rievdadan dan, dahje oassi lea jávkan. Personsuodjalus: Váldde oktavuođa dainna geas lea ovddasvástádus.</translation>
    </message>
    <message>
        <source>This is an older copy of the store.</source>
        <translation>Dat lea vuorkká boares kopiija.</translation>
    </message>
    <message>
        <source>Look whether what you wrote last is here before you go on.</source>
        <translation>Leago dás buot maid don leat čállán? Geahča dan dál.</translation>
    </message>
    <message>
        <source>The file with the keys was changed or lost, and has been put back.</source>
        <translation>Fiila mas čoavdagat leat, lei rievdaduvvon dahje jávkan. Dál dat lea fas dás.</translation>
    </message>
    <message>
        <source>Nothing of the conversations is gone. If nobody copied files by hand, tell your IT department.</source>
        <translation>Ságastallamat leat ain dás. Jus giige ii leat máŋgen fiillaid, de váldde oktavuođa IT-ossodagain.</translation>
    </message>
    <message>
        <source>The clock of this machine seems to be wrong.</source>
        <translation>Dihtora diibmu orru leamen boastut.</translation>
    </message>
    <message>
        <source>The store was last used at a time that has not come yet. Set the clock right, so that days and follow-ups are right.</source>
        <translation>Don fertet divvut dihtora diimmu, vai beaivvit leat riekta.</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong try(s) to open the store since it was opened last.</source>
        <translation>
            <numerusform>Gii nu lea geahččalan rahpat vuorkká duššás maŋŋel go dat maŋimuš lei rabas: %n geardde.</numerusform>
            <numerusform>Gii nu lea geahččalan rahpat vuorkká duššás maŋŋel go dat maŋimuš lei rabas: %n geardde.</numerusform>
            <numerusform>Gii nu lea geahččalan rahpat vuorkká duššás maŋŋel go dat maŋimuš lei rabas: %n geardde.</numerusform>
        </translation>
    </message>
    <message>
        <source>If it was you, all is well. If not, tell your manager.</source>
        <translation>Leatgo don dahkan dan? De lea buot riekta. Jus it leat, de váldde oktavuođa jođiheddjiin.</translation>
    </message>
    <message>
        <source>{name} has a key of its own and can open this store.</source>
        <translation>{name} sáhttá rahpat dán vuorkká iežas čoavdagiin.</translation>
    </message>
    <message>
        <source>Added by {name}, {day}.</source>
        <translation>Lasihan {name}, {day}.</translation>
    </message>
</context>
<context>
    <name>OrganisationStep</name>
    <message>
        <source>Choose the file with the key</source>
        <translation>Válljet fiilla mas čoavdda lea</translation>
    </message>
    <message>
        <source>Add the organisation&apos;s key</source>
        <translation>Lasihit organisašuvnna čoavdaga</translation>
    </message>
    <message>
        <source>Your IT department makes a pair of keys with the tool age, keeps the secret one under lock, and gives you the public one. Whoever has the secret key can read everything in this store.</source>
        <translation>IT-ossodat ráhkada guokte čoavdaga (age). Nubbi lea suollemas, nubbi fas almmolaš. Don oaččut almmolaš čoavdaga. Geas lea suollemas čoavdda, dat sáhttá lohkat buot dieđuid dás.</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Lasihit čoavdaga</translation>
    </message>
    <message>
        <source>Adding the key…</source>
        <translation>Čoavdda lasihuvvo…</translation>
    </message>
    <message>
        <source>Who keeps the secret key</source>
        <translation>Geas lea suollemas čoavdda</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Almmolaš čoavdda</translation>
    </message>
    <message>
        <source>For example the IT department of the municipality.</source>
        <translation>Ovdamearkka dihte gieldda IT-ossodat.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Fiila</translation>
    </message>
    <message>
        <source>A name is needed here.</source>
        <translation>Čále nama.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Helped here and now</source>
        <translation>Veahkki ságastallamis</translation>
    </message>
    <message>
        <source>Agree an action</source>
        <translation>Soahpat doaibmabiju</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ii dál</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Save as PDF</source>
        <translation>Vurket PDF-fiilan</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokumeanttat (*.pdf)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Vurket fiilan</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Teavsttat (*.txt)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Dieđut (*.json)</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Tabealla (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as {file}. Only the passphrase opens the file.</source>
        <translation>Vurkejuvvon: {file}. Dušše beassansátni rahpá dan.</translation>
    </message>
    <message>
        <source>Saved as {file}. The file is not encrypted: delete it when you no longer need it.</source>
        <translation>Vurkejuvvon: {file}. Buohkat sáhttet lohkat dan. Don galggat sihkkut dan go it šat dárbbaš dan.</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Vurkejuvvon: {file}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Bissehit</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Čálihit</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Siidu {page} / {pages}</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>People and keys</source>
        <translation>Olbmot ja čoavdagat</translation>
    </message>
    <message>
        <source>Forms and licences</source>
        <translation>Skovit ja liseanssat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Heivehusat</translation>
    </message>
    <message>
        <source>Take in a form</source>
        <translation>Lasihit skovi</translation>
    </message>
    <message>
        <source>New carers begin with</source>
        <translation>Ođđa oapmahaččaid skovvi</translation>
    </message>
    <message>
        <source>A carer keeps the form from before, in new rounds too, as long as its licence holds.</source>
        <translation>Oapmahačča skovvi bissu seammá maiddái ođđa ságastallamis, nu guhká go liseansa lea gustovaš.</translation>
    </message>
    <message>
        <source>New carers</source>
        <translation>Ođđa oapmahaččat</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Lássejuvvon</translation>
    </message>
    <message>
        <source>Begin with this</source>
        <translation>Álgge dáinna</translation>
    </message>
    <message>
        <source>Begin with {form}</source>
        <translation>Álgit: {form}</translation>
    </message>
    <message>
        <source>The program&apos;s own areas</source>
        <translation>Prográmma iežas áššit</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n ášši</numerusform>
            <numerusform>%n ášši</numerusform>
            <numerusform>%n ášši</numerusform>
        </translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>veršuvdna {version}</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}, veršuvdna {version}</translation>
    </message>
    <message>
        <source>Owner of the words</source>
        <translation>Eaiggát</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Liseansa</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Maŋimuš gustovaš beaivi</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Lasihuvvon</translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}, {name}</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Suorbmasadji (SHA-256)</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ii leat čállojuvvon</translation>
    </message>
    <message>
        <source>{day}. The licence has ended.</source>
        <translation>{day}. Liseansa lea nohkan.</translation>
    </message>
    <message>
        <source>{day}. That is soon: ask for a new licence.</source>
        <translation>{day}. Dat lea fargga: bivdde ođđa liseanssa.</translation>
    </message>
    <message>
        <source>The form&apos;s own words</source>
        <translation>Skovi iežas sánit</translation>
    </message>
    <message>
        <source>The words of the form are licensed, so the program has only short names of the areas. If your organisation has the licence, it can get a file with the words and take it in here. Until then you use the paper form.</source>
        <translation>Skovi sánit dárbbašit liseanssa. Danne leat prográmmas dušše áššiid namat. Jus organisašuvdna lea ožžon liseanssa, de sáhttá dat oažžut fiilla mas sánit leat. Lasit dan dás. Dan rádjái sáhtát geavahit skovi bábiris.</translation>
    </message>
    <message>
        <source>Proof for your organisation</source>
        <translation>Duođaštus organisašuvnna várás</translation>
    </message>
    <message>
        <source>Which forms were taken in, when and by whom, with each licence and fingerprint. Nothing about any carer is in it.</source>
        <translation>Skovit mat leat lasihuvvon, goas, gii lea lasihan, liseansa ja suorbmasadji. Das ii leat mihkkege oapmahaččaid birra.</translation>
    </message>
    <message>
        <source>Save to read</source>
        <translation>Vurket</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Vurket JSON</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Iežat beassansátni</translation>
    </message>
    <message>
        <source>Only you know it. The others keep theirs when you change yours.</source>
        <translation>Dušše don dieđát dan. Earáin lea iežaset beassansátni.</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Molsut beassansáni</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Čoavdda</translation>
    </message>
    <message>
        <source>The sheet that opens the store when a passphrase is forgotten. Make a new one if the sheet is lost, or if somebody may have seen it.</source>
        <translation>Dáinna čoavdagiin sáhtát rahpat vuorkká jus leat vajálduhttán beassansáni. Jus bábir lea jávkan, dahje jus eará olmmoš lea oaidnán dan, de galggat ráhkadit ođđa čoavdaga.</translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation>Ráhkadit ođđa čoavdaga</translation>
    </message>
    <message>
        <source>New key for everything</source>
        <translation>Ođđa čoavdda buot dieđuide</translation>
    </message>
    <message>
        <source>For when a machine with the store was lost, or when somebody who left may have kept a copy of the files. Everything is encrypted anew: the others get a code each, and there is a new recovery key.</source>
        <translation>Jus dihtor lea jávkan, dahje jus olmmoš gii ii leat šat dás, sáhttá rahpat vuorkká. Earát ožžot ođđa koda, ja don oaččut ođđa čoavdaga.</translation>
    </message>
    <message>
        <source>Make a new key for everything</source>
        <translation>Ráhkadit ođđa čoavdaga buot dieđuide</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Bovdet olbmo</translation>
    </message>
    <message>
        <source>Who can open this store</source>
        <translation>Geat sáhttet rahpat dán vuorkká</translation>
    </message>
    <message>
        <source>Each with a passphrase of their own; all of them see the same.</source>
        <translation>Juohkehaččas lea iežas beassansátni. Buohkat oidnet seamma dieđuid.</translation>
    </message>
    <message>
        <source>You can leave this store when one of those who are invited has opened it and chosen a passphrase.</source>
        <translation>Don sáhtát guođđit vuorkká go eará olmmoš lea rahpan dan ja válljen beassansáni.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Lasihit čoavdaga</translation>
    </message>
    <message>
        <source>The organisation&apos;s key</source>
        <translation>Organisašuvnna čoavdda</translation>
    </message>
    <message>
        <source>With a key of its own, your IT department can open the store when nobody of the unit can. Everybody who opens the store is told about it.</source>
        <translation>IT-ossodat sáhttá rahpat vuorkká iežas čoavdagiin go giige ovttadagas ii sáhte. Buohkat geat rahpet vuorkká, ožžot diehtit dan.</translation>
    </message>
    <message>
        <source>That is you</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Has not opened yet</source>
        <translation>Ii leat vel rahpan</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Ođđa koda</translation>
    </message>
    <message>
        <source>New code for {name}</source>
        <translation>Ođđa koda: {name}</translation>
    </message>
    <message>
        <source>Leave the store</source>
        <translation>Guođđit vuorkká</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Váldit eret</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sihkkut</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Sihkkut: {name}</translation>
    </message>
    <message>
        <source>Added by {name}, {day}</source>
        <translation>Lasihan {name}, {day}</translation>
    </message>
    <message>
        <source>Texts and translations</source>
        <translation>Teavsttat</translation>
    </message>
    <message>
        <source>Take in a spreadsheet</source>
        <translation>Lasihit teavsttaid fiilla</translation>
    </message>
    <message>
        <source>In practice nothing is taken in. Do that in the unit&apos;s own store.</source>
        <translation>Dát lea hárjehus: ii mihkkege lasihuvvo. Don sáhtát dahkat dan ovttadaga iežas vuorkkás.</translation>
    </message>
    <message>
        <source>A text is a draft until somebody who knows the language approved it.</source>
        <translation>Teaksta lea álgočálus dassážii go olmmoš gii máhttá giela, lea dohkkehan dan.</translation>
    </message>
    <message>
        <source>How far the texts are</source>
        <translation>Man guhkás teavsttat leat boahtán</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Álgočálus</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Dohkkehuvvon</translation>
    </message>
    <message>
        <source>Save a spreadsheet</source>
        <translation>Vurket teavsttaid fiilla</translation>
    </message>
    <message>
        <source>Save a spreadsheet: {language}</source>
        <translation>Vurket tabealla: {language}</translation>
    </message>
    <message>
        <source>For carers and on paper: {drafts} of {all} are drafts</source>
        <translation>Oapmahaččaide ja bábiris: álgočállosat {drafts} / {all}</translation>
    </message>
    <message>
        <source>On the screen: {drafts} of {all} are drafts</source>
        <translation>Prográmmas lea álgočálus: {drafts} / {all}</translation>
    </message>
    <message>
        <source>{n} are missing</source>
        <translation>Váile: {n}</translation>
    </message>
    <message>
        <source>{n} wait: their Bokmål has changed</source>
        <translation>Dárkkistit {n}: bokmål lea rievdaduvvon</translation>
    </message>
    <message>
        <source>How a review goes</source>
        <translation>Mo dárkkistit teavsttaid</translation>
    </message>
    <message>
        <source>Save the spreadsheet of a language and send it to whoever reviews. It has every text beside Bokmål, and nothing about any person.</source>
        <translation>Vurke giela tabealla ja sádde dan olbmui gii galgá dárkkistit teavsttaid. Das leat buot teavsttat, maiddái bokmål. Das ii leat mihkkege olbmuid birra.</translation>
    </message>
    <message>
        <source>The reviewer mends the texts in the spreadsheet and sends it back. Take it in here: you see every change before anything is kept.</source>
        <translation>Dárkkisteaddji galgá divvut teavsttaid fiillas ja sáddet fiilla ruovttoluotta. Vállje fiilla dás. Don oainnát buot maid son lea rievdadan, ovdal go vurket.</translation>
    </message>
    <message>
        <source>What was mended holds on this computer. Save the spreadsheet again and send it to whoever keeps the program, so that all units get the texts.</source>
        <translation>Divodus doaibmá dán dihtoris. Vurke teavsttaid fiilla vel oktii ja sádde dan sidjiide geat ráhkadit prográmma. De ožžot buohkat teavsttaid.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prošeakta</translation>
    </message>
    <message>
        <source>Only numbers of carers leave this computer, never names or answers.</source>
        <translation>Dušše oapmahaččaid lohku sáddejuvvo eret dán dihtoris. Namat ja vástádusat eai goassige.</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Prošeavttat</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n báiki</numerusform>
            <numerusform>%n báikki</numerusform>
            <numerusform>%n báikki</numerusform>
        </translation>
    </message>
    <message>
        <source>Your site: {site}</source>
        <translation>Du báiki: {site}</translation>
    </message>
    <message>
        <source>Put together</source>
        <translation>Bidjat čoahkkái</translation>
    </message>
    <message>
        <source>Put together: {title}</source>
        <translation>Bidjat čoahkkái: {title}</translation>
    </message>
    <message>
        <source>Count and send</source>
        <translation>Lohkat ja sáddet</translation>
    </message>
    <message>
        <source>Count and send: {title}</source>
        <translation>Lohkat ja sáddet: {title}</translation>
    </message>
    <message>
        <source>Take in a project file</source>
        <translation>Lasihit prošeavtta fiilla</translation>
    </message>
    <message>
        <source>Is your unit part of a project?</source>
        <translation>Leago du ovttadat mielde prošeavttas?</translation>
    </message>
    <message>
        <source>The coordinator sends you a project file. Take it in here. Then you can see the numbers of each period, and seal them for the coordinator.</source>
        <translation>Koordináhtor sádde dutnje prošeavtta fiilla. Lasit dan dás. Dasto sáhtát geahččat juohke áigodaga loguid ja suodjalit daid koordináhtora várás.</translation>
    </message>
    <message>
        <source>Make a project</source>
        <translation>Ráhkadit prošeavtta</translation>
    </message>
    <message>
        <source>Do you coordinate a project?</source>
        <translation>Leatgo don koordináhtor?</translation>
    </message>
    <message>
        <source>Write down the sites and the periods. You get a file to send to the sites, and put together what they send back.</source>
        <translation>Čále báikkiid ja áigodagaid. Oaččut fiilla maid galggat sáddet báikkiide. Don bijat čoahkkái maid sii sáddejit ruovttoluotta.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Ráhkadit raportta</translation>
    </message>
    <message>
        <source>A report for your own unit</source>
        <translation>Iežat ovttadaga raporta</translation>
    </message>
    <message>
        <source>The unit&apos;s own figures for the annual report, protected in the same way. Nothing has to be sent.</source>
        <translation>Jahkeraporta: ovttadaga iežas logut. Suodjalus lea seammá. Ii dárbbaš sáddet maidege.</translation>
    </message>
</context>
<context>
    <name>OwnButtons</name>
    <message>
        <source>Add a PDF of your own…</source>
        <translation>Lasihit PDF-fiilla …</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lohkamin fiilla …</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Rievdadit nama …</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Sihkkut: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sihkkut</translation>
    </message>
</context>
<context>
    <name>OwnDocuments</name>
    <message>
        <source>Choose a PDF</source>
        <translation>Válljet PDF-fiilla</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-dokumeanttat (*.pdf)</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Namahus</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Eará giella</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Giella</translation>
    </message>
    <message>
        <source>What is this document called?</source>
        <translation>Mii lea dokumeantta namma?</translation>
    </message>
    <message>
        <source>The name stands in the list, and as the name of a saved file.</source>
        <translation>Namma lea listtus, ja lea maiddái vurkejuvvon fiilla namma.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Gaskkalduhttit</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bisuhit</translation>
    </message>
</context>
<context>
    <name>OwnStep</name>
    <message>
        <source>A report for your own unit</source>
        <translation>Iežat ovttadaga raporta</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prošeakta</translation>
    </message>
    <message>
        <source>Make the figures</source>
        <translation>Ráhkadit loguid</translation>
    </message>
    <message>
        <source>Which year?</source>
        <translation>Guhte jahki?</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahki</translation>
    </message>
    <message>
        <source>The quarters that have ended are counted. Every number is rounded to the nearest 5, and checked together with the earlier reports of that year that were made here. With fewer than 10 carers nothing is shown.</source>
        <translation>Juohke jahkenjealjádas mii lea nohkan, lea mielde. Prográmma galgá jorbet juohke logu: lagamus 5. Dat galgá maiddái dárkkistit loguid ovttas daiguin mat leat ovdal ráhkaduvvon dás dan jagi birra. Jus leat unnit go 10 oapmahačča, de it oainne loguid.</translation>
    </message>
    <message>
        <source>The check knows only the reports that are made here. If your figures are in the report of a project group as well, do not hand both on: together they can tell more than each of them alone.</source>
        <translation>Prográmma sáhttá dárkkistit dušše daid loguid mat leat ráhkaduvvon dás. Jus ovttadaga logut leat maiddái sáddejuvvon prošektii, de atte earáide dušše ovtta raportta: dán dahje prošeavtta raportta. Gii oaidná goappašiid, sáhttá gávdnat unna logu.</translation>
    </message>
</context>
<context>
    <name>PackProblem</name>
    <message>
        <source>{file}, line {line}: {said}</source>
        <translation>{file}, {line}: {said}</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Ii sáhte lohkat fiilla.</translation>
    </message>
    <message>
        <source>The file is far too large for a form.</source>
        <translation>Fiila lea menddo stuoris. Skovvi ii leat ná stuoris.</translation>
    </message>
    <message>
        <source>The zip file is damaged or packed in an unusual way.</source>
        <translation>Zip-fiila lea billahuvvan dahje ráhkaduvvon eahpedábálaš vugiin.</translation>
    </message>
    <message>
        <source>{name} is locked with a passphrase.</source>
        <translation>Fiillas lea beassansátni: {name}.</translation>
    </message>
    <message>
        <source>The zip file holds {found} files, far too many.</source>
        <translation>Zip-fiillas leat {found} fiilla. Dat lea menddo ollu.</translation>
    </message>
    <message>
        <source>What is packed in the zip file is far too large.</source>
        <translation>Fiilla sisdoallu lea beare stuoris.</translation>
    </message>
    <message>
        <source>{name} does not lie at the top of the zip file.</source>
        <translation>{name} ii leat bajimusas zip-fiillas.</translation>
    </message>
    <message>
        <source>{name} only points to another file.</source>
        <translation>{name} ii leat fiila, dušše čujuhus.</translation>
    </message>
    <message>
        <source>{name} is in the zip file twice.</source>
        <translation>{name} lea guktii zip-fiillas.</translation>
    </message>
    <message>
        <source>{name} does not belong in such a file.</source>
        <translation>{name} ii galgga leat dákkár fiillas.</translation>
    </message>
    <message>
        <source>pack.json is missing in the zip file.</source>
        <translation>pack.json váilu zip-fiillas.</translation>
    </message>
    <message>
        <source>The letters are not written as UTF-8.</source>
        <translation>Bustávat eai leat UTF-8.</translation>
    </message>
    <message>
        <source>This is not JSON, or it is cut off.</source>
        <translation>Dát ii leat JSON, dahje oassi váilu.</translation>
    </message>
    <message>
        <source>Its parts are nested too deep.</source>
        <translation>Fiilla oassi lea menddo čiekŋalasas.</translation>
    </message>
    <message>
        <source>“{key}” is there twice.</source>
        <translation>“{key}” lea das guktii.</translation>
    </message>
    <message>
        <source>This is not a form with its licence.</source>
        <translation>Dát ii leat skovvi mas lea liseansa.</translation>
    </message>
    <message>
        <source>The file was made for another version of this program.</source>
        <translation>Fiila lea prográmma eará veršuvnna várás.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>“{key}” váilu.</translation>
    </message>
    <message>
        <source>“{key}” is unknown here.</source>
        <translation>“{key}” ii leat dovddus dás.</translation>
    </message>
    <message>
        <source>“{key}” should be {wanted}.</source>
        <translation>«{key}» galgá leat {wanted}.</translation>
    </message>
    <message>
        <source>“{key}” is empty.</source>
        <translation>«{key}» lea guorus.</translation>
    </message>
    <message>
        <source>“{key}” begins or ends with a blank.</source>
        <translation>“{key}”: álggus dahje loahpas lea gaska.</translation>
    </message>
    <message>
        <source>“{key}” is too long: {found}, at most {most}.</source>
        <translation>«{key}» lea beare guhkki: {found}, eanemusat {most}.</translation>
    </message>
    <message>
        <source>“{key}” holds a sign that cannot be seen ({sign}).</source>
        <translation>“{key}”: das lea mearka mii ii oidno ({sign}).</translation>
    </message>
    <message>
        <source>“{key}” holds letters in two parts (not NFC).</source>
        <translation>“{key}”: guokte oasi, muhto dušše okta bustávva (ii NFC).</translation>
    </message>
    <message>
        <source>“{key}” holds markup; only plain text is allowed.</source>
        <translation>«{key}»: teavsttas leat kodat. Dušše dábálaš teaksta lea lobálaš.</translation>
    </message>
    <message>
        <source>The form has {found} areas; it should have 14 or 15.</source>
        <translation>Skovis leat {found} ášši. Das galget leat 14 dahje 15.</translation>
    </message>
    <message>
        <source>The area “{area}” is unknown here.</source>
        <translation>Ášši “{area}” ii leat dovddus dás.</translation>
    </message>
    <message>
        <source>The area “{area}” is there twice.</source>
        <translation>Ášši «{area}» lea das guktii.</translation>
    </message>
    <message>
        <source>The order is broken: number {found} stands in place of {wanted}.</source>
        <translation>Ortnetvuorru ii leat riekta: dás lea nummar {found}, muhto galgá leat {wanted}.</translation>
    </message>
    <message>
        <source>The form has {found} answers to choose from; {least} to {most} are expected.</source>
        <translation>Skovi vástádusat: {found}. Galget leat {least}–{most}.</translation>
    </message>
    <message>
        <source>The answer “{step}” is there twice.</source>
        <translation>Vástádus «{step}» lea dás guktii.</translation>
    </message>
    <message>
        <source>A text is said to have been read over on {found}, which is to come.</source>
        <translation>Dás lea čállojuvvon ahte teaksta lea dárkkistuvvon {found}. Dat beaivi ii leat vel boahtán.</translation>
    </message>
    <message>
        <source>“{key}” reads the same as “{other}”.</source>
        <translation>“{key}”: seammá sánit go “{other}”.</translation>
    </message>
    <message>
        <source>The language “{language}” is there twice.</source>
        <translation>Giella «{language}» lea das guktii.</translation>
    </message>
    <message>
        <source>There are {found} languages; at most {most} fit.</source>
        <translation>Dás leat {found} giela. Eanemusat: {most}.</translation>
    </message>
    <message>
        <source>The texts in the language “{language}” are missing.</source>
        <translation>Eai leat teavsttat dán gillii: “{language}”.</translation>
    </message>
    <message>
        <source>There are texts in “{language}”, but the list does not name it.</source>
        <translation>Dás leat teavsttat («{language}»), muhto giella ii leat listtus.</translation>
    </message>
    <message>
        <source>The licence names a use that is unknown here: “{use}”.</source>
        <translation>Liseansa: dát geavaheapmi ii leat dovddus dás: «{use}».</translation>
    </message>
    <message>
        <source>The name “{id}” belongs to the program&apos;s own areas.</source>
        <translation>Namma “{id}” lea prográmma iežas ášši namma.</translation>
    </message>
    <message>
        <source>Version {version} of this form is here already, with other words. Other words need another version.</source>
        <translation>Dán skovi veršuvdna {version} lea juo dás, eará sániiguin. Eará sánit dárbbašit eará veršuvnna.</translation>
    </message>
    <message>
        <source>This form has been taken in already.</source>
        <translation>Dát skovvi lea juo dás.</translation>
    </message>
    <message>
        <source>This form is invented and only for practice, not for real work.</source>
        <translation>Dát ii leat duohta skovvi. Dat lea dušše hárjehus. Duohta ságastallamis it galgga geavahit dan.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>teaksta</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objeakta</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>listu</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true dahje false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>olles lohku</translation>
    </message>
    <message>
        <source>a day such as 2026-03-05</source>
        <translation>beaivi, ovdamearkka dihte 2026-03-05</translation>
    </message>
    <message>
        <source>a short name of small letters and digits</source>
        <translation>oanehis namma: smávva bustávat ja logut</translation>
    </message>
    <message>
        <source>a language code such as nb</source>
        <translation>giela koda, nugo nb</translation>
    </message>
</context>
<context>
    <name>PacksCard</name>
    <message>
        <source>Forms and licences</source>
        <translation>Skovit ja liseanssat</translation>
    </message>
    <message>
        <source>Which form new carers begin with, what its licence permits, and the way to take in a form that your organisation has the licence for.</source>
        <translation>Ođđa oapmahaččaid skovvi, maid lea lohpi dahkat (liseansa), ja mo lasihit skovi jus organisašuvdna lea ožžon liseanssa.</translation>
    </message>
    <message>
        <source>Open forms and licences</source>
        <translation>Skovit ja liseanssat</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>forms-and-licences.txt</source>
        <translation>skovit-ja-liseanssat.txt</translation>
    </message>
    <message>
        <source>forms-and-licences.json</source>
        <translation>skovit-ja-liseanssat.json</translation>
    </message>
    <message>
        <source>Choose the file with the form</source>
        <translation>Válljet fiilla mas skovvi lea</translation>
    </message>
    <message>
        <source>Forms (*.zip *.json)</source>
        <translation>Skovit (*.zip *.json)</translation>
    </message>
    <message>
        <source>The form is taken into use.</source>
        <translation>Skovvi lea dál anus.</translation>
    </message>
    <message>
        <source>New carers begin with this from now on.</source>
        <translation>Dál lea dát ođđa oapmahaččaid skovvi.</translation>
    </message>
    <message>
        <source>what-is-wrong.txt</source>
        <translation>mii-lea-boastut.txt</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Vurkejuvvon: {file}.</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Taken in from {file}.</source>
        <translation>Lasihuvvon: {file}.</translation>
    </message>
    <message>
        <source>The form is filled in for {site}, {period}.</source>
        <translation>Skovi logut gullet dása: {site}, {period}.</translation>
    </message>
</context>
<context>
    <name>PaperStep</name>
    <message>
        <source>Fill in from paper</source>
        <translation>Čállit bábira loguid</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>See all numbers</source>
        <translation>Geahččat buot loguid</translation>
    </message>
    <message>
        <source>Count carers, not forms. A field that is left blank counts as none. What you write is kept until it is sealed.</source>
        <translation>Čále galle oapmahačča, ii galle skovi. Guorus sadji mearkkaša 0. Maid don čálát, dat lea dás dassážii go dat lea suodjaluvvon.</translation>
    </message>
    <message>
        <source>{file} was not taken in.</source>
        <translation>{file}: ii mihkkege leat lasihuvvon.</translation>
    </message>
    <message>
        <source>Take in a filled-in form</source>
        <translation>Lasihit skovi mas logut leat</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Vel %n</numerusform>
            <numerusform>Vel %n</numerusform>
            <numerusform>Vel %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Beassansátni</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Beassansátni vel oktii</translation>
    </message>
    <message>
        <source>The two are not the same. Show both and compare.</source>
        <translation>Sánit eai leat seammá.</translation>
    </message>
    <message>
        <source>At least {least} characters. Four ordinary words that do not belong together are easy to remember and hard to guess.</source>
        <translation>Unnimusat {least} bustáva. Vállje njeallje dábálaš sáni: álki muitit, váttis árvidit.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>Vel %n bustávva.</numerusform>
            <numerusform>Vel %n bustáva.</numerusform>
            <numerusform>Vel %n bustáva.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is blank, or one character over and over. Take a few words instead.</source>
        <translation>Dát lea guorus dahje dušše okta bustávva. Čále baicca moadde sáni.</translation>
    </message>
    <message>
        <source>Long enough, but it repeats itself or follows a row such as 1234. Such a passphrase is guessed early.</source>
        <translation>Doarvái guhkki, muhto álki árvidit.</translation>
    </message>
    <message>
        <source>Long enough. A single word with something after it can be guessed; with three or four words it is much harder.</source>
        <translation>Doarvái guhkki. Vel buoret: golbma dahje njeallje sáni.</translation>
    </message>
    <message>
        <source>Long enough, and hard to guess if it is no saying, song or name that others know.</source>
        <translation>Doarvái guhkki, ja váttis árvidit, jus eará olbmot eai dovdda dan.</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Molsut beassansáni</translation>
    </message>
    <message>
        <source>The others keep theirs, and the recovery key stays as it is.</source>
        <translation>Dušše du beassansátni rievdaduvvo. Čoavdda lea seammá.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Molsut</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Vuordde veaháš …</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>Boares beassansátni</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ođđa beassansátni</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Ođđa beassansátni vel oktii</translation>
    </message>
    <message>
        <source>The passphrase until now is needed here.</source>
        <translation>Čále boares beassansáni.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Geavahit dán beassansáni</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>Ceahkki 1 / 2</translation>
    </message>
    <message>
        <source>Choose a new passphrase, {name}</source>
        <translation>Vállje ođđa beassansáni, {name}</translation>
    </message>
    <message>
        <source>The recovery key fits, and everything is there. The forgotten passphrase is replaced by the one that you choose now.</source>
        <translation>Čoavdda lea riekta, ja buot dieđut leat dás. Vállje dál ođđa beassansáni.</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation>Bures boahtin, {name}</translation>
    </message>
    <message>
        <source>Choose a passphrase of your own. You open the store with it from now on; the code that you were given is used up then.</source>
        <translation>Vállje iežat beassansáni. Dainna sáhtát rahpat vuorkká. Koda doaibmá dušše oktii.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview</source>
        <translation>Ovdačájáhus</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n siidu</numerusform>
            <numerusform>%n siiddu</numerusform>
            <numerusform>%n siiddu</numerusform>
        </translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Unnit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Stuorit</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Olles siidu</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People and keys</source>
        <translation>Olbmot ja čoavdagat</translation>
    </message>
    <message>
        <source>Who can open this store, your passphrase, the recovery key and the organisation&apos;s key.</source>
        <translation>Geat sáhttet rahpat vuorkká, du beassansátni, čoavdda ja organisašuvnna čoavdda.</translation>
    </message>
    <message>
        <source>Open people and keys</source>
        <translation>Olbmot ja čoavdagat</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Gii don leat?</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Vuosttaš háve</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Du beassansátni lea rievdaduvvon.</translation>
    </message>
    <message>
        <source>The key is added.</source>
        <translation>Čoavdda lea lasihuvvon.</translation>
    </message>
    <message>
        <source>Everything is as it was</source>
        <translation>Ii mihkkege leat rievdaduvvon</translation>
    </message>
    <message>
        <source>The store is locked; unlock it to go on.</source>
        <translation>Vuorká lea lássejuvvon. Don fertet čoavdit dan ovdal go sáhtát joatkit.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Čoavdit</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation>Ráhkadit ođđa čoavdaga?</translation>
    </message>
    <message>
        <source>The sheet that you have now no longer opens the store afterwards. The new key is shown once, so have a printer at hand, or paper and pen.</source>
        <translation>Dan maŋŋá it šat sáhte rahpat vuorkká boares čoavdagiin. Oainnát ođđa čoavdaga dušše oktii. Don dárbbašat čálána dahje bábira.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Ráhkadit ođđa čoavdaga</translation>
    </message>
    <message>
        <source>The new recovery key is in force.</source>
        <translation>Ođđa čoavdda doaibmá dál.</translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation>Ođđa čoavdda</translation>
    </message>
    <message>
        <source>The key before it no longer opens the store. Throw the old sheet away.</source>
        <translation>Boares čoavdagiin ii šat sáhte rahpat vuorkká. Don fertet bálkestit boares bábira.</translation>
    </message>
    <message>
        <source>Make a new code for {name}?</source>
        <translation>Ráhkadit ođđa koda: {name}?</translation>
    </message>
    <message>
        <source>The code from before then no longer opens the store.</source>
        <translation>De ii šat sáhte rahpat vuorkká boares kodain.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Ráhkadit ođđa koda</translation>
    </message>
    <message>
        <source>The new key is shown only now. Print it or write it down, and lock it away, never together with this machine: whoever has it can read everything.</source>
        <translation>Don oainnát ođđa čoavdaga dušše dál. Čálit dan dahje čále dan. Seailut bábira oadjebas báikkis, ale dihtora luhtte: gii oažžu čoavdaga, sáhttá lohkat buot.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gárvvis</translation>
    </message>
    <message>
        <source>Leave this store?</source>
        <translation>Guođđit dán vuorkká?</translation>
    </message>
    <message>
        <source>Your passphrase no longer opens it, and the store is locked at once. What you wrote stays with the others, who can invite you again.</source>
        <translation>Don it šat sáhte rahpat vuorkká, ja dat lássejuvvo. Maid don leat čállán, dat bissu. Eará olbmot sáhttet fas bovdet du.</translation>
    </message>
    <message>
        <source>Leave the store</source>
        <translation>Guođđit vuorkká</translation>
    </message>
    <message>
        <source>Take {name} out?</source>
        <translation>Váldit eret: {name}?</translation>
    </message>
    <message>
        <source>{name} can no longer open this store; what {name} wrote stays. If {name} may have kept a copy of the files, make a new key for everything afterwards.</source>
        <translation>{name} ii šat sáhte rahpat dán vuorkká. Maid {name} lea čállán, dat bissu. Jus {name} lea ožžon kopiija, de galggat ráhkadit ođđa čoavdaga buot dieđuide.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Váldit eret</translation>
    </message>
    <message>
        <source>{name} can no longer open the store.</source>
        <translation>{name} ii šat sáhte rahpat vuorkká.</translation>
    </message>
    <message>
        <source>The key of {name} is removed.</source>
        <translation>Čoavdda ii leat šat dás: {name}.</translation>
    </message>
    <message>
        <source>Remove the key of {name}?</source>
        <translation>Sihkkut čoavdaga: {name}?</translation>
    </message>
    <message>
        <source>{name} can then no longer open this store. If everybody of the unit forgets the passphrase and the recovery key is lost, nobody can.</source>
        <translation>{name} ii šat sáhte rahpat dán vuorkká. Jus buohkat leat vajálduhttán beassansáni ja čoavdda lea jávkan, de ii oktage sáhte rahpat dan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sihkkut</translation>
    </message>
    <message>
        <source>Stay as it is</source>
        <translation>Bisuhit</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>You</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Virgi</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>Step 2 of 3</source>
        <translation>Ceahkki 2 / 3</translation>
    </message>
    <message>
        <source>You and your passphrase</source>
        <translation>Don ja du beassansátni</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Your title</source>
        <translation>Virgi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation>Ráhkadit vuorkká</translation>
    </message>
    <message>
        <source>Your name is needed here.</source>
        <translation>Čále iežat nama.</translation>
    </message>
    <message>
        <source>Making the store…</source>
        <translation>Ráhkadeamen vuorkká …</translation>
    </message>
</context>
<context>
    <name>PlanCopies</name>
    <message>
        <source>The carer&apos;s copy</source>
        <translation>Oapmahačča kopiija</translation>
    </message>
    <message>
        <source>The nurse&apos;s copy</source>
        <translation>Buohccedivššára kopiija</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Guokte giela</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stuorra teaksta</translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation>Makkár kopiija</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>The plan you share</source>
        <translation>Doaibmaplána</translation>
    </message>
    <message>
        <source>The carer gets a copy. It can be changed at any time.</source>
        <translation>Oapmahaš oažžu kopiija. Sáhtát álo rievdadit plána.</translation>
    </message>
    <message>
        <source>Copy journal note</source>
        <translation>Máŋget notáhta</translation>
    </message>
    <message>
        <source>To the review</source>
        <translation>Čuovvuleapmái</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Boahtte ságastallan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Beaivi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Diibmu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Báiki</translation>
    </message>
    <message>
        <source>Shared with the carer</source>
        <translation>Oapmahaš lea ožžon dan</translation>
    </message>
    <message>
        <source>The carer got a copy</source>
        <translation>Oapmahaš lea ožžon kopiija</translation>
    </message>
    <message>
        <source>A remark on the plan</source>
        <translation>Mearkkašupmi</translation>
    </message>
    <message>
        <source>All of it, for the carer&apos;s own record</source>
        <translation>Buot, oapmahačča iežas journálii</translation>
    </message>
    <message>
        <source>Only what was agreed, for the patient&apos;s record</source>
        <translation>Dušše maid moai leat soahpan, pasieantta journálii</translation>
    </message>
    <message>
        <source>The journal note is copied. Paste it into the journal.</source>
        <translation>Notáhta lea máŋgejuvvon. Sáhtát liibmet dan journálii.</translation>
    </message>
    <message>
        <source>Nothing was raised in the conversation.</source>
        <translation>Ságastallamis eai lean áššit.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Lasihit doaibmabiju</translation>
    </message>
    <message>
        <source>The action is removed.</source>
        <translation>Doaibmabidju ii leat šat dás.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: everybody in here is invented. Do not write about real people.</source>
        <translation>Hárjehus: Dát olbmot eai gávdno. Ale čále duohta olbmuid birra.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Ovdačájáhus</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Vurket PDF-fiilan …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Čálihit …</translation>
    </message>
    <message>
        <source>A saved file is encrypted only if you give it a passphrase.</source>
        <translation>Fiila lea suodjaluvvon dušše jus das lea beassansátni.</translation>
    </message>
    <message>
        <source>Some signs cannot be printed. Each of them stands as an empty box: ▯</source>
        <translation>Ii sáhte čálihit juohke bustáva. Dan sajis lea: ▯</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Ráhkadeamen siidduid …</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Siiddut</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sáddejuvvon čálánii.</translation>
    </message>
    <message>
        <source>There are no pages to show.</source>
        <translation>Eai leat siiddut.</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>This file cannot be taken in</source>
        <translation>Dán fiilla ii sáhte lasihit</translation>
    </message>
    <message>
        <source>Is this the right form?</source>
        <translation>Leago dát rievttes skovvi?</translation>
    </message>
    <message>
        <source>Take into use</source>
        <translation>Váldit atnui</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n ášši maid galgá divvut</numerusform>
            <numerusform>%n ášši maid galgá divvut</numerusform>
            <numerusform>%n ášši maid galgá divvut</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it was kept. Send this list to whoever made the file, and try again with a new one.</source>
        <translation>Das ii leat mihkkege vurkejuvvon. Sádde dán listtu olbmui gii lea ráhkadan fiilla, ja geahččal fas go dus lea ođđa fiila.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Vurket listtu</translation>
    </message>
    <message>
        <source>The licence of this form has ended.</source>
        <translation>Dán skovi liseansa lea nohkan.</translation>
    </message>
    <message>
        <source>It can be kept for answers that are there; new use stays locked.</source>
        <translation>Dan sáhttá lasihit boares vástádusaid várás. Ođđa geavaheapmi lea ain lássejuvvon.</translation>
    </message>
    <message>
        <source>These words are here already.</source>
        <translation>Dát sánit leat juo dás.</translation>
    </message>
    <message>
        <source>The licence in this file takes the place of the one before.</source>
        <translation>Dán fiilla liseansa boahtá ovddit liseanssa sadjái.</translation>
    </message>
    <message>
        <source>New carers begin with this form</source>
        <translation>Ođđa oapmahaččat ožžot dán skovi</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Liseansa</translation>
    </message>
    <message>
        <source>Owner of the words</source>
        <translation>Eaiggát</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Maŋimuš gustovaš beaivi</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ii leat čállojuvvon</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Veršuvdna</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Gielat</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Suorbmasadji (SHA-256)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Giella</translation>
    </message>
    <message>
        <source>In this program: {area}</source>
        <translation>Dán prográmmas: {area}</translation>
    </message>
    <message>
        <source>A draft that nobody has read over yet.</source>
        <translation>Álgočálus man ii oktage leat vel lohkan.</translation>
    </message>
    <message>
        <source>Are these changes right?</source>
        <translation>Mii lea rievdaduvvon, leago dat riekta?</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n text(s)</source>
        <translation>
            <numerusform>Lasihit %n teavstta</numerusform>
            <numerusform>Lasihit %n teavstta</numerusform>
            <numerusform>Lasihit %n teavstta</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be taken in</source>
        <translation>Ii sáhte lasihit maidege</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Ii mihkkege rievdaduvvo</translation>
    </message>
    <message>
        <source>Who reviewed the texts?</source>
        <translation>Gii lea dárkkistan teavsttaid?</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Goas dárkkistuvvon</translation>
    </message>
    <message>
        <source>Name and day stand with the texts from then on, and are sent with them.</source>
        <translation>Namma ja beaivi leat dan rájes teavsttaid luhtte, maiddái go don sáddet daid.</translation>
    </message>
    <message>
        <source>Write who reviewed the texts.</source>
        <translation>Čále gii lea dárkkistan teavsttaid.</translation>
    </message>
    <message>
        <source>Write a day that has come already.</source>
        <translation>Čále beaivvi mii lea juo boahtán.</translation>
    </message>
    <message>
        <source>Every text in it is as it is here, and none is newly marked as reviewed. A text that is right as it stands is marked in the column for its state.</source>
        <translation>Buot teavsttat leat dego dás, ja ii oktage leat ođđasit dárkkistuvvon. Jus teaksta lea riekta, de čále dan dása: «Tilstand».</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Fiilla ii sáhte geavahit</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>Ii leat mielde: %n</numerusform>
            <numerusform>Eaba leat mielde: %n</numerusform>
            <numerusform>Eai leat mielde: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>These texts stay as they are. Mend the rows and take the file in again.</source>
        <translation>Dát teavsttat eai leat rievdaduvvon. Don fertet divvut fiilla ja lasihit dan fas.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) get other words</source>
        <translation>
            <numerusform>%n teaksta oažžu ođđa sániid</numerusform>
            <numerusform>%n teavstta ožžot ođđa sániid</numerusform>
            <numerusform>%n teavstta ožžot ođđa sániid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are approved as they are</source>
        <translation>
            <numerusform>Dohkkehit nugo lea: %n álgočálus</numerusform>
            <numerusform>Dohkkehit nugo leat: %n álgočállosa</numerusform>
            <numerusform>Dohkkehit nugo leat: %n álgočállosa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ja vel %n</numerusform>
            <numerusform>ja vel %n</numerusform>
            <numerusform>ja vel %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Bissehit</translation>
    </message>
</context>
<context>
    <name>ProjectCounts</name>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} / {whole}</translation>
    </message>
    <message>
        <source>{count} of {whole} (“{parent}”)</source>
        <translation>{count} / {whole} (“{parent}”)</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Oapmahaččat</translation>
    </message>
    <message>
        <source>The areas</source>
        <translation>Áššit</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Eará</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>ii oidno</translation>
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
        <translation>«{name}»: čále olles logu, ovdamearkka dihte 12.</translation>
    </message>
    <message>
        <source>“{name}” is {count}. It cannot be more than “{parent}”, which is {whole}.</source>
        <translation>«{name}» lea {count}. Dat ii sáhte leat eanet go «{parent}», mii lea {whole}.</translation>
    </message>
    <message>
        <source>“{name}”: together {count}. That is more than “{parent}”, which is {whole}.</source>
        <translation>“{name}”: oktiibuot {count}. Dat lea eanet go “{parent}”, mii lea {whole}.</translation>
    </message>
    <message>
        <source>“{name}”: together {count}. Everybody counts here, so it must be {whole}.</source>
        <translation>«{name}»: oktiibuot {count}. Dás leat buohkat mielde, ja danne galgá leat {whole}.</translation>
    </message>
</context>
<context>
    <name>ProjectCoverage</name>
    <message>
        <source>Here</source>
        <translation>Boahtán</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Váile</translation>
    </message>
    <message>
        <source>Here (edition {number})</source>
        <translation>Boahtán (veršuvdna {number})</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Báiki</translation>
    </message>
    <message>
        <source>Who has sent what</source>
        <translation>Gii lea sádden maid</translation>
    </message>
</context>
<context>
    <name>ProjectDialogs</name>
    <message>
        <source>Choose the project file</source>
        <translation>Válljet prošeavtta fiilla</translation>
    </message>
    <message>
        <source>Project files (*.json)</source>
        <translation>Prošeavtta fiillat (*.json)</translation>
    </message>
    <message>
        <source>Choose the files from the sites</source>
        <translation>Válljet báikkiid fiillaid</translation>
    </message>
    <message>
        <source>Sealed figures (*.csnatcounts)</source>
        <translation>Suodjaluvvon logut (*.csnatcounts)</translation>
    </message>
    <message>
        <source>Keys (*.key)</source>
        <translation>Čoavdagat (*.key)</translation>
    </message>
    <message>
        <source>Choose your key</source>
        <translation>Válljet iežat čoavdaga</translation>
    </message>
    <message>
        <source>Has a report been made of this project before?</source>
        <translation>Leago raporta ovdal ráhkaduvvon dán prošeavttas?</translation>
    </message>
    <message>
        <source>Then choose the file ledger.json, which lies beside the last report. The program uses it to make sure that the old and the new reports together tell of nobody.</source>
        <translation>Jus lea, de vállje fiilla ledger.json, mii lea maŋimuš raportta bálddas. Dainna sáhttá prográmma dárkkistit ođđa ja boares loguid ovttas, nu ahte olbmuid ii sáhte dovdat dain.</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Ii leat vel raporta</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Válljet fiilla</translation>
    </message>
    <message>
        <source>Choose the ledger of the last report</source>
        <translation>Maŋimuš raportta logga: válljet fiilla</translation>
    </message>
    <message>
        <source>Ledgers (*.json)</source>
        <translation>Logga (*.json)</translation>
    </message>
    <message>
        <source>Choose the filled-in form</source>
        <translation>Válljet skovi</translation>
    </message>
    <message>
        <source>Filled-in forms (*.json *.csv)</source>
        <translation>Skovit main logut leat (*.json *.csv)</translation>
    </message>
    <message>
        <source>Choose a folder for the report</source>
        <translation>Raporta: válljet máhpa</translation>
    </message>
    <message>
        <source>Passphrase for the key</source>
        <translation>Čoavdaga beassansátni</translation>
    </message>
    <message>
        <source>Open your key</source>
        <translation>Rahpat iežat čoavdaga</translation>
    </message>
    <message>
        <source>The files are sealed; your key opens them.</source>
        <translation>Fiillat leat suodjaluvvon. Du čoavdda rahpá daid.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Gaskkalduhttit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Rahpat</translation>
    </message>
    <message>
        <source>Remove “{title}”?</source>
        <translation>Sihkkut «{title}»?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bisuhit</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sihkkut</translation>
    </message>
</context>
<context>
    <name>ProjectFacts</name>
    <message>
        <source>Months</source>
        <translation>Mánnu</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Jahkenjealjádas</translation>
    </message>
    <message>
        <source>Half-years</source>
        <translation>Jahkebealit</translation>
    </message>
    <message>
        <source>Every number is rounded to the nearest {base}</source>
        <translation>Prográmma galgá jorbet juohke logu: lagamus {base}</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Sealed as {file}.</source>
        <translation>Suodjaluvvon: {file}.</translation>
    </message>
    <message>
        <source>Send the file to the coordinator, by mail if you like.</source>
        <translation>Sádde fiilla koordináhtorii. E-boasta heive bures.</translation>
    </message>
    <message>
        <source>It replaces edition {before}.</source>
        <translation>Dat boahtá veršuvnna {before} sadjái.</translation>
    </message>
    <message>
        <source>Everything that came from the sites, and the list of reports, goes with it.</source>
        <translation>Maiddái buot mii lea boahtán báikkiin, ja listu mas raporttat leat, sihkkojuvvo.</translation>
    </message>
    <message>
        <source>The project file goes. The carers and their figures stay.</source>
        <translation>Prošeavtta fiila sihkkojuvvo. Oapmahaččat ja sin logut leat ain dás.</translation>
    </message>
</context>
<context>
    <name>ProjectProblem</name>
    <message>
        <source>This is no filled-in form of a project.</source>
        <translation>Fiillas eai leat prošeavtta logut.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Ii sáhte lohkat fiilla.</translation>
    </message>
    <message>
        <source>The file is far too large for such figures.</source>
        <translation>Fiila lea beare stuoris. Das eai leat dakkár logut.</translation>
    </message>
    <message>
        <source>This is no sealed file with figures.</source>
        <translation>Dát ii leat suodjaluvvon fiila mas logut leat.</translation>
    </message>
    <message>
        <source>The file is sealed for somebody else.</source>
        <translation>Fiila lea suodjaluvvon eará olbmui.</translation>
    </message>
    <message>
        <source>The file is damaged. Ask the site to send it again.</source>
        <translation>Fiila lea billahuvvan. Báiki ferte sáddet dan fas.</translation>
    </message>
    <message>
        <source>What is sealed in it are no figures of a project.</source>
        <translation>Fiillas eai leat prošeavtta logut.</translation>
    </message>
    <message>
        <source>The file was made by a newer version of this program.</source>
        <translation>Don dárbbašat prográmma ođđa veršuvnna vai sáhtát rahpat fiilla.</translation>
    </message>
    <message>
        <source>The figures belong to another project.</source>
        <translation>Dat leat eará prošeavtta logut.</translation>
    </message>
    <message>
        <source>The site works with another version of the project file. Send it yours again.</source>
        <translation>Báiki geavaha prošeavtta fiilla eará veršuvnna. Sádde iežat fiilla fas.</translation>
    </message>
    <message>
        <source>The project has no site “{detail}”.</source>
        <translation>Prošeavttas ii leat báiki «{detail}».</translation>
    </message>
    <message>
        <source>The period {detail} is not one of the project&apos;s.</source>
        <translation>Áigodat {detail} ii leat dán prošeavttas.</translation>
    </message>
    <message>
        <source>The period {detail} has not ended yet.</source>
        <translation>Áigodat {detail} ii leat vel nohkan.</translation>
    </message>
    <message>
        <source>It holds something unknown: “{detail}”.</source>
        <translation>Das lea juoga amas: “{detail}”.</translation>
    </message>
    <message>
        <source>A number is missing: “{detail}”.</source>
        <translation>Lohku váilu: “{detail}”.</translation>
    </message>
    <message>
        <source>“{detail}” is not a number of carers.</source>
        <translation>«{detail}» ii leat oapmahaččaid lohku.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be right: it does not fit what it is a part of.</source>
        <translation>«{detail}» ii sáhte leat riekta: dat ii heive dasa man oassi dat lea.</translation>
    </message>
    <message>
        <source>The file does not say which edition it is.</source>
        <translation>Fiillas ii leat čállojuvvon makkár veršuvdna dat lea.</translation>
    </message>
    <message>
        <source>The same figures are here already.</source>
        <translation>Seamma logut leat juo dás.</translation>
    </message>
    <message>
        <source>There are other figures with the same edition. Ask the site which are right, and for a new file.</source>
        <translation>Dás leat juo eará logut, ja veršuvdna lea seammá. Jeara báikkis mat logut leat riekta, ja bivdde ođđa fiilla.</translation>
    </message>
    <message>
        <source>A newer file of the same site and period is here.</source>
        <translation>Dát lea boarrásut fiila. Dás lea juo ođđa fiila: seammá báiki ja seammá áigodat.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Diska</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Máhppa</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Amas</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Rahpat</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Vurket</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Válljet</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Máhppa:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Máhppa:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fiilla &amp;namma:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fiilla &amp;šládja:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Buot fiillat (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ovddasguvlui</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Ovddasguvlui</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Máhppa bajábealde</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Bajit máhppa</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Ráhkat ođđa máhpa</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Ráhkat ođđa máhpa</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ođđa máhppa</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ođđa namma</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sihkkut</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Čájehit čie&amp;gus fiillaid</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listu</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Eanet dieđut</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Čájehit listtu</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Čájehit eanet dieđuid</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fiillat</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Máhpat</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Báikkit</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Báikkit</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Sturrodat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Šládja</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Rievdaduvvon</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dihtor</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Gáhtat</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Dahkat fas</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Čuohppa&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Máŋget</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Liibmet</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sihkkut</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merket buot</translation>
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
        <translation>Gaskkalduhttit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Vurket</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Dahppat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Rahpat</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Čálihit</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Čálihit</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Heivehusat &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Heivehusat &lt;&lt;</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Buot siiddut</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Juohke nubbi siidu (2, 4, 6)</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Bárahis siiddut (1, 3, 5)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Fiila dihtoris</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Čálihit fiilan (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Vurket PDF</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Copies</source>
        <translation>Galle kopiija</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Galle kopiija:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Ordnet siidduid</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Vuos maŋimuš siidu</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Heivehusat</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Ivdni</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Ivnnit</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Ránis</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Čálihit bábira goappašiid beliid</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ii</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Guhkes bealli</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Oanehis bealli</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Maid áiggut čálihit</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Buot</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Siiddut</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Siiddut, álgu</translation>
    </message>
    <message>
        <source>to</source>
        <translation>gitta</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Dát siidu</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Maid leat válljen</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Siiddut:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Heivehusat</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Čále siidduid: rihkku (,) siidduid gaskkas, goallossáhcu (-) álggu ja loahpa gaskkas. 3,5-7,9 čáliha siidduid 3, 5, 6, 7 ja 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>Čálán</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namma:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Heivehusat</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Báiki:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Ovdačájáhus</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Šládja:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Fiila:</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Gurut guvlui</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Olgeš guvlui</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Gáhtat</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Dahkat fas</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Čuohppa&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Máŋget</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Liibmet</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sihkkut</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Merket buot</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Siiddut</translation>
    </message>
</context>
<context>
    <name>Readiness</name>
    <message>
        <source>Yes</source>
        <translation>Háliida</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Maŋŋel</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ii háliit</translation>
    </message>
</context>
<context>
    <name>RekeyStep</name>
    <message>
        <source>New key for everything</source>
        <translation>Ođđa čoavdda buot dieđuide</translation>
    </message>
    <message>
        <source>Do this when a machine with the store was lost, or when somebody who left may have kept a copy of the files. What is written from now on cannot be read with the old keys.</source>
        <translation>Dahkat dán jus dihtor lea jávkan, dahje jus olmmoš gii ii leat šat dás, sáhttá rahpat vuorkká. Dan maŋŋá ii sáhte lohkat ođđa dieđuid boares čoavdagiin.</translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation>Ođđa čoavdda buot dieđuide</translation>
    </message>
    <message>
        <source>Everything is being encrypted anew. Let the program stay open…</source>
        <translation>Buot dieđut ožžot ođđa čoavdaga. It galgga dahppat prográmma …</translation>
    </message>
    <message>
        <source>Your passphrase, which stays</source>
        <translation>Iežat beassansátni, mii bissu</translation>
    </message>
    <message>
        <source>Your passphrase is needed here.</source>
        <translation>Čále iežat beassansáni.</translation>
    </message>
    <message>
        <source>The recovery key changes: have a printer at hand, or paper and pen.</source>
        <translation>Oaččut ođđa čoavdaga. Don dárbbašat čálána dahje bábira.</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) need a new code to come in, which you get to hand over.</source>
        <translation>
            <numerusform>%n kollega dárbbaša ođđa koda. Don oaččut koda.</numerusform>
            <numerusform>%n kollega dárbbašeaba ođđa koda. Don oaččut kodaid.</numerusform>
            <numerusform>%n kollega dárbbašit ođđa koda. Don oaččut kodaid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relationship</name>
    <message>
        <source>spouse</source>
        <translation>beallelaš</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>ovttasorru dahje guoibmi</translation>
    </message>
    <message>
        <source>daughter</source>
        <translation>nieida</translation>
    </message>
    <message>
        <source>son</source>
        <translation>bárdni</translation>
    </message>
    <message>
        <source>mother</source>
        <translation>eadni</translation>
    </message>
    <message>
        <source>father</source>
        <translation>áhčči</translation>
    </message>
    <message>
        <source>sister</source>
        <translation>oabbá</translation>
    </message>
    <message>
        <source>brother</source>
        <translation>viellja</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>mánáidmánná</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>ustit</translation>
    </message>
    <message>
        <source>neighbour</source>
        <translation>ránnjá</translation>
    </message>
</context>
<context>
    <name>RelationshipField</name>
    <message>
        <source>Show the usual words</source>
        <translation>Čájehit dábálaš sániid</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation>Ceahkki 2 / 2</translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation>Du ođđa čoavdda</translation>
    </message>
    <message>
        <source>The key that you used just now no longer opens anything. Throw the old sheet away.</source>
        <translation>Boares čoavdagiin ii šat sáhte rahpat maidege. Don fertet bálkestit boares bábira.</translation>
    </message>
    <message>
        <source>The new key is shown only now. Print it or write it down, and lock it away, never together with this machine: whoever has it can read everything.</source>
        <translation>Don oainnát ođđa čoavdaga dušše dál. Čálit dan dahje čále dan. Seailut bábira oadjebas báikkis, ale dihtora luhtte: gii oažžu čoavdaga, sáhttá lohkat buot.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Álgit</translation>
    </message>
</context>
<context>
    <name>ReportsView</name>
    <message>
        <source>Reports of mistakes</source>
        <translation>Meattáhusat: raporttat</translation>
    </message>
    <message>
        <source>When the program makes a mistake, it notes where in the program that was. A report holds nothing that you or anybody wrote, and nobody&apos;s name.</source>
        <translation>Raporta muitala gos prográmmas lei meattáhus. Das ii leat mihkkege maid olbmot leat čállán, ja das eai leat namat.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. If you want help, look at the report, save it as a file, and give it to your IT department.</source>
        <translation>Prográmma ii sádde maidege. Jus dárbbašat veahki, de geahča raportta, vurke dan fiilan ja atte dan IT-ossodahkii.</translation>
    </message>
    <message>
        <source>There are no reports.</source>
        <translation>Eai leat raporttat.</translation>
    </message>
    <message>
        <source>A mistake in the program</source>
        <translation>Meattáhus prográmmas</translation>
    </message>
    <message>
        <source>The program stopped suddenly</source>
        <translation>Prográmma bisánii fáhkka</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Buot raporttat</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Vurket fiilan …</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Sihkkut raportta</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Vurkejuvvon: {file}.</translation>
    </message>
    <message>
        <source>The report is deleted.</source>
        <translation>Raporta ii leat šat dás.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose a backup</source>
        <translation>Válljet sihkkarastinmáŋgosa</translation>
    </message>
    <message>
        <source>Backups (*.csnatbackup)</source>
        <translation>Sihkkarastinmáŋgosat (*.csnatbackup)</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Sihkkarastinmáŋggus: válljet máhpa</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Bidjat sihkkarastinmáŋgosa ruovttoluotta</translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation>Rahpat sihkkarastinmáŋgosa</translation>
    </message>
    <message>
        <source>It is encrypted as the store was when it was made, and opens with what opened the store that day.</source>
        <translation>Dat lea suodjaluvvon. Sáhtát rahpat dan seammá beassansániin dahje čoavdagiin go dalle go sihkkarastinmáŋggus ráhkaduvvui.</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Geahččat</translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation>Rahpamin sihkkarastinmáŋgosa …</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>How has it gone?</source>
        <translation>Mo lea mannan?</translation>
    </message>
    <message>
        <source>Look at the plan together: what was done, did it help, what is new?</source>
        <translation>Mii geahččat ovttas plána: Mii lea dahkkon, lea go dat veahkehan, mii lea ođas?</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Maid moai leat soahpan</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Čuovvuleapmi</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Dollojuvvon</translation>
    </message>
    <message>
        <source>How it has gone, and what is new</source>
        <translation>Mo lea mannan, ja mii lea ođas</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Maid galgá dál dahkat?</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Boahtte čuovvuleapmi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Diibmu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Báiki</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>Ságastallan lea loahpahuvvon</translation>
    </message>
    <message>
        <source>Begin a new round</source>
        <translation>Ođđa ságastallan</translation>
    </message>
    <message>
        <source>Open this round again</source>
        <translation>Rahpat ságastallama fas</translation>
    </message>
    <message>
        <source>The round is closed. The offer stands.</source>
        <translation>Ságastallan lea loahpahuvvon. Fálaldat bissu.</translation>
    </message>
    <message>
        <source>{how}, {day}. {name} can come back at any time.</source>
        <translation>{how}, {day}. {name} sáhttá álo váldit oktavuođa.</translation>
    </message>
    <message>
        <source>No actions were agreed.</source>
        <translation>Eai leat doaibmabijut.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Today</source>
        <translation>Odne</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Oapmahaččat</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumeanttat</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prošeakta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Veahkki</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Heivehusat</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lásset</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Dahppat</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>A saved file is not encrypted</source>
        <translation>Fiila ii leat suodjaluvvon</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Vurket PDF-fiilan</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read it. With a passphrase only those can read it to whom you tell the passphrase.</source>
        <translation>Buohkat geain fiila lea, sáhttet lohkat dan. Jus fiillas lea beassansátni, de sii dárbbašit maiddái dan.</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can open your store. Paper in a locked cupboard is safer. A passphrase protects the file, but then you need it to read the key.</source>
        <translation>Buohkat geain fiila lea, sáhttet rahpat vuorkká. Buoret lea bábir oadjebas báikkis. Jus fiillas lea beassansátni, de don dárbbašat dan go áiggut lohkat čoavdaga.</translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <translation>Fiilla beassansátni</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Beassansátni vel oktii</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Gaskkalduhttit</translation>
    </message>
    <message>
        <source>Save without a passphrase</source>
        <translation>Vurket beassansáni haga</translation>
    </message>
    <message>
        <source>Save with the passphrase</source>
        <translation>Vurket beassansániin</translation>
    </message>
    <message>
        <source>At least {least} characters, and not the one that opens the program. It is kept nowhere: if it is forgotten, nobody can open the file.</source>
        <translation>Unnimusat {least} bustáva. Ale vállje seammá beassansáni go prográmmas. Jus don leat vajálduhttán dan, de ii oktage sáhte rahpat fiilla.</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>Vel %n bustávva.</numerusform>
            <numerusform>Vel %n bustáva.</numerusform>
            <numerusform>Vel %n bustáva.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is blank, or one character over and over. Take a few words instead.</source>
        <translation>Dát lea guorus dahje dušše okta bustávva. Čále baicca moadde sáni.</translation>
    </message>
    <message>
        <source>Long enough, but it repeats itself. It is guessed early.</source>
        <translation>Doarvái guhkki, muhto álki árvidit.</translation>
    </message>
    <message>
        <source>Long enough. Tell it to the reader by telephone, never in a mail.</source>
        <translation>Doarvái guhkki. Muital dan telefovnna bokte. Ale čále dan.</translation>
    </message>
    <message>
        <source>The two are not the same. Show both and compare.</source>
        <translation>Sánit eai leat seammá.</translation>
    </message>
</context>
<context>
    <name>SavedNote</name>
    <message>
        <source>Saved {time}</source>
        <translation>Vurkejuvvon {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ii leat vurkejuvvon</translation>
    </message>
</context>
<context>
    <name>SavedStep</name>
    <message>
        <source>What could be read is saved</source>
        <translation>Maid sáhtii lohkat, dat lea vurkejuvvon</translation>
    </message>
    <message>
        <source>The damaged store lies in {folder}, as it was.</source>
        <translation>Billahuvvan vuorká lea dás: {folder}. Dat ii leat rievdaduvvon.</translation>
    </message>
    <message>
        <source>In the new store</source>
        <translation>Ođđa vuorkkás</translation>
    </message>
    <message>
        <source>Nothing: everything could be read.</source>
        <translation>Ii mihkkege. Buot sáhttá lohkat.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in the list</source>
        <translation>
            <numerusform>Listtus vel %n</numerusform>
            <numerusform>Listtus vel %n</numerusform>
            <numerusform>Listtus vel %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Maid ii sáhttán lohkat</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Vurket listtu</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Čoavdit</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Vurkejuvvon: {file}.</translation>
    </message>
</context>
<context>
    <name>ScreenOffer</name>
    <message>
        <source>Let {name} answer on the screen again</source>
        <translation>{name}: vástidit fas dihtoris</translation>
    </message>
    <message>
        <source>Let {name} answer on the screen</source>
        <translation>{name}: vástidit (šearbma)</translation>
    </message>
    <message>
        <source>The round is closed. Open it again first, or begin a new round.</source>
        <translation>Ságastallan lea loahpahuvvon. Raba dan vuos fas, dahje vállje «Ođđa ságastallan».</translation>
    </message>
    <message>
        <source>The form fills the screen, and nothing else of the program can be reached from there. What {name} answers is saved at once.</source>
        <translation>Dušše skovvi oidno, ja das ii sáhte rahpat maidege eará prográmmas. Prográmma vurke dakkaviđe maid {name} vástida.</translation>
    </message>
    <message>
        <source>You come back here by unlocking, when {name} has given the screen back.</source>
        <translation>Go {name} lea gárvvis ja don oaččut dihtora ruovttoluotta, de sáhtát čoavdit ja joatkit dás.</translation>
    </message>
    <message>
        <source>{name} sees what is answered already, and can change it.</source>
        <translation>{name} oaidná buot vástádusaid mat juo leat, ja sáhttá rievdadit daid.</translation>
    </message>
    <message>
        <source>{name} sees the answers that you wrote down, and can change them. With the first answer on the screen all of them become {name}&apos;s own, and you cannot change them afterwards. Look at them together first.</source>
        <translation>{name} oaidná vástádusaid maid don leat čállán, ja sáhttá rievdadit daid. Go {name} vástida dihtoris, de leat buot vástádusat oapmahačča iežas, ja don it sáhte šat rievdadit daid. Vuos galggat geahččat daid ovttas oapmahaččain.</translation>
    </message>
    <message>
        <source>Hand the screen to {name}?</source>
        <translation>Galgá go {name} dál vástidit (šearbma)?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ii dál</translation>
    </message>
    <message>
        <source>Hand over the screen</source>
        <translation>Addit dihtora oapmahažžii</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show</source>
        <translation>Čájehit</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Čájehit maid don čálát</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Čiegadit</translation>
    </message>
</context>
<context>
    <name>SecretStep</name>
    <message>
        <source>Who are you?</source>
        <translation>Gii don leat?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Beassansátni</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Čoavdda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>That is not the code. Look for mistyped signs.</source>
        <translation>Dat ii leat koda. Geahča leatgo buot bustávat riekta.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Nothing is changed.</source>
        <translation>Dat ii leat beassansátni. Ii mihkkege leat rievdaduvvon.</translation>
    </message>
    <message>
        <source>That is not the recovery key. Look for mistyped signs.</source>
        <translation>Dat ii leat čoavdda. Geahča leatgo buot bustávat riekta.</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Vuosttaš háve</translation>
    </message>
    <message>
        <source>The code that you were given</source>
        <translation>Koda maid don leat ožžon</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Geavahit beassansáni</translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>Mun lean vajálduhttán beassansáni</translation>
    </message>
</context>
<context>
    <name>ServiceEntry</name>
    <message>
        <source>Verified {day}</source>
        <translation>Dárkkistuvvon {day}</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Ii leat dárkkistuvvon</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Ođđa fálaldat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Who offers it</source>
        <translation>Gii fállá</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefovdna</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Neahttasiidu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Mearkkašupmi</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Áššit</translation>
    </message>
    <message>
        <source>I have verified this today</source>
        <translation>Mun lean dárkkistan dán odne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sihkkut</translation>
    </message>
    <message>
        <source>Last verified {when}</source>
        <translation>Maŋimuš dárkkistuvvon {when}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Heivehusat</translation>
    </message>
    <message>
        <source>The logo was removed.</source>
        <translation>Logo ii leat šat dás.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} ii leat šat dás.</translation>
    </message>
</context>
<context>
    <name>SettingsUnit</name>
    <message>
        <source>Choose a logo</source>
        <translation>Válljet logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Govat (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Introduction</source>
        <translation>Álgu</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Iežat áigi</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Ságastallan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plána</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Čuovvuleapmi</translation>
    </message>
</context>
<context>
    <name>StageTrack</name>
    <message>
        <source>The five stages</source>
        <translation>Vihtta ceahki</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Álgu</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Iežat áigi</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Ságastallan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plána</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Čuovvuleapmi</translation>
    </message>
    <message>
        <source>Stage {number}: {label}</source>
        <translation>Ceahkki {number}: {label}</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>rabas dál</translation>
    </message>
    <message>
        <source>written down</source>
        <translation>čállojuvvon</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>That is not your passphrase. Nothing is changed.</source>
        <translation>Dat ii leat du beassansátni. Ii mihkkege leat rievdaduvvon.</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Saved as {file}.</source>
        <translation>Vurkejuvvon: {file}.</translation>
    </message>
</context>
<context>
    <name>StoreCard</name>
    <message>
        <source>About the store</source>
        <translation>Vuorkká birra</translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation>Vuorkká máhppa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Máhppa</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Rahpat máhpa</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Čájehit logga</translation>
    </message>
    <message>
        <source>Who did what in this store, and when</source>
        <translation>Gii lea dahkan maid, ja goas</translation>
    </message>
    <message>
        <source>The recovery key was shown when the store was made and is kept nowhere in the program. Make sure that the sheet is still where it was put: without passphrase and key nobody can open the store.</source>
        <translation>Prográmmas ii leat čoavdda. Don fertet dárkkistit ahte bábir lea ain oadjebas báikkis: beassansáni ja čoavdaga haga ii oktage sáhte rahpat vuorkká.</translation>
    </message>
    <message>
        <source>A practice store: everybody in here is invented.</source>
        <translation>Hárjehus: dát olbmot eai gávdno.</translation>
    </message>
    <message>
        <source>The unit&apos;s own store. Everything in it is encrypted.</source>
        <translation>Ovttadaga iežas vuorká. Buot das lea suodjaluvvon.</translation>
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
        <translation>{sheet}, {row}: {said}</translation>
    </message>
    <message>
        <source>The file is no spreadsheet, or it is damaged.</source>
        <translation>Fiila ii leat tabealla, dahje dat lea billahuvvan.</translation>
    </message>
    <message>
        <source>The file is far too large for a list of texts.</source>
        <translation>Fiila lea beare stuoris. Teavsttaid listu lea unnit.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet with texts that was saved here.</source>
        <translation>Dát ii leat teavsttaid tabealla maid dát prográmma lea ráhkadan.</translation>
    </message>
    <message>
        <source>The spreadsheet was made by another version of the program. Save a new one, and move the texts over.</source>
        <translation>Teavsttaid fiilla lea ráhkadan prográmma eará veršuvdna. Vurke ođđa fiilla, ja sirdde teavsttaid dasa.</translation>
    </message>
    <message>
        <source>The program has no texts in this language: {found}</source>
        <translation>Prográmmas eai leat teavsttat dán gillii: {found}</translation>
    </message>
    <message>
        <source>There are more than {most} rows.</source>
        <translation>Dás leat beare ollu teavsttat: eanet go {most}.</translation>
    </message>
    <message>
        <source>The columns were moved or renamed. Put them back as they were.</source>
        <translation>Kolonna lea rievdaduvvon: sadji dahje namma. Bija dan ruovttoluotta dego ovdal.</translation>
    </message>
    <message>
        <source>The program has no such text.</source>
        <translation>Prográmmas ii leat dakkár teaksta.</translation>
    </message>
    <message>
        <source>The same text stands here a second time.</source>
        <translation>Seamma teaksta lea dás guktii.</translation>
    </message>
    <message>
        <source>The Bokmål text is another one now. Save a new spreadsheet and look at it again.</source>
        <translation>Bokmål: Teaksta lea rievdaduvvon. Vurke ođđa teavsttaid fiilla, ja geahča teavstta fas.</translation>
    </message>
    <message>
        <source>There is a formula here. Write it as a text.</source>
        <translation>Dás lea formel. Dás galgá leat teaksta.</translation>
    </message>
    <message>
        <source>There is a number or a date where a text belongs.</source>
        <translation>Dás lea lohku dahje beaivemearri. Dás galgá leat teaksta.</translation>
    </message>
    <message>
        <source>This is no state: {found}</source>
        <translation>Dát ii leat dilli: {found}</translation>
    </message>
    <message>
        <source>There is a line break or another sign that is not seen: {sign}</source>
        <translation>Das lea ođđa linnjá dahje eará mearka mii ii oidno: {sign}</translation>
    </message>
    <message>
        <source>The text has {found} characters. At most {most} have room.</source>
        <translation>Teaksta lea beare guhkki: {found} bustáva, eanemusat {most}.</translation>
    </message>
    <message>
        <source>There is code in the text. Only words can stand here.</source>
        <translation>Teavstta siste lea prográmma koda. Dás sáhttet leat dušše sánit.</translation>
    </message>
    <message>
        <source>These must stand in the text, each as often: {wanted}</source>
        <translation>Dát galget leat mielde seammá dávjá: {wanted}</translation>
    </message>
    <message>
        <source>There are braces or a percent sign that the Bokmål text has not.</source>
        <translation>Teavsttas lea bárroruohtu dahje proseantamearka, muhto ii leat teavsttas «Bokmål».</translation>
    </message>
    <message>
        <source>The text must end like the Bokmål text: {wanted}</source>
        <translation>Teavstta loahppa galgá leat dego bokmål: {wanted}</translation>
    </message>
    <message>
        <source>The text must end like the Bokmål text, without a full stop.</source>
        <translation>Bokmål teavstta loahpas ii leat loahppačuokkis. Ale bija dan dása.</translation>
    </message>
    <message>
        <source>The line before it in the list is missing.</source>
        <translation>Ovddit linnjá listtus váilu.</translation>
    </message>
    <message>
        <source>The text does not fit with the others: {reason}</source>
        <translation>Teaksta ii heive earáide: {reason}</translation>
    </message>
</context>
<context>
    <name>TextsCard</name>
    <message>
        <source>Texts and translations</source>
        <translation>Teavsttat</translation>
    </message>
    <message>
        <source>How far the texts are reviewed, and the way to send them to a reviewer and take them in again.</source>
        <translation>Galle teavstta leat dárkkistuvvon. Dás sáhtát sáddet daid olbmui gii galgá dárkkistit daid, ja lasihit daid fas.</translation>
    </message>
    <message>
        <source>Open texts and translations</source>
        <translation>Rahpat teavsttaid</translation>
    </message>
    <message>
        <source>The words on the screen in {language}: {drafts} of {all} are drafts that nobody has approved yet.</source>
        <translation>Prográmma sánit ({language}): {drafts} / {all} leat álgočálus. Ii oktage leat vel dohkkehan daid.</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message numerus="yes">
        <source>%n text(s) were taken in.</source>
        <translation>
            <numerusform>Lasihuvvon: %n teaksta.</numerusform>
            <numerusform>Lasihuvvon: %n teavstta.</numerusform>
            <numerusform>Lasihuvvon: %n teavstta.</numerusform>
        </translation>
    </message>
    <message>
        <source>texts-{code}.xlsx</source>
        <translation>teavsttat-{code}.xlsx</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Vurkejuvvon: {file}.</translation>
    </message>
    <message>
        <source>Choose the reviewer&apos;s spreadsheet</source>
        <translation>Válljet dárkkistuvvon tabealla</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Tabealla (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Gáhtat</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Dahppat dieđu</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Good morning</source>
        <translation>Buorre iđit</translation>
    </message>
    <message>
        <source>Good day</source>
        <translation>Buorre beaivi</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buorre eahket</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Buorre iđit, {name}</translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation>Buorre beaivi, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Buorre eahket, {name}</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Áššit: 0.</translation>
    </message>
    <message>
        <source>One thing waits.</source>
        <translation>Áššit: 1.</translation>
    </message>
    <message>
        <source>Two things wait.</source>
        <translation>Áššit: 2.</translation>
    </message>
    <message>
        <source>Three things wait.</source>
        <translation>Áššit: 3.</translation>
    </message>
    <message>
        <source>Four things wait.</source>
        <translation>Áššit: 4.</translation>
    </message>
    <message>
        <source>Five things wait.</source>
        <translation>Áššit: 5.</translation>
    </message>
    <message>
        <source>Six things wait.</source>
        <translation>Áššit: 6.</translation>
    </message>
    <message>
        <source>Seven things wait.</source>
        <translation>Áššit: 7.</translation>
    </message>
    <message>
        <source>Eight things wait.</source>
        <translation>Áššit: 8.</translation>
    </message>
    <message>
        <source>Nine things wait.</source>
        <translation>Áššit: 9.</translation>
    </message>
    <message>
        <source>Ten things wait.</source>
        <translation>Áššit: 10.</translation>
    </message>
    <message>
        <source>Eleven things wait.</source>
        <translation>Áššit: 11.</translation>
    </message>
    <message>
        <source>Twelve things wait.</source>
        <translation>Áššit: 12.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n thing(s) wait.</source>
        <translation>
            <numerusform>Áššit: eanet go %n.</numerusform>
            <numerusform>Áššit: eanet go %n.</numerusform>
            <numerusform>Áššit: eanet go %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait.</source>
        <translation>
            <numerusform>Áššit: %n.</numerusform>
            <numerusform>Áššit: %n.</numerusform>
            <numerusform>Áššit: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Action: {what}</source>
        <translation>Doaibmabidju: {what}</translation>
    </message>
    <message>
        <source>{kind}, at {time}</source>
        <translation>{kind}, diibmu {time}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>New carer</source>
        <translation>Ođđa oapmahaš</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Odne</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Dán vahku</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Maŋimuš</translation>
    </message>
    <message>
        <source>{date}.</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>Agreed reviews, forms that have not come back and actions stand here when their day has come.</source>
        <translation>Go beaivi boahtá, de leat dás čuovvuleamit, skovit mat eai leat máhccan, ja doaibmabijut.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Čájehit eanet (%n)</numerusform>
            <numerusform>Čájehit eanet (%n)</numerusform>
            <numerusform>Čájehit eanet (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s). They come up here as these are done.</source>
        <translation>
            <numerusform>Vel %n. Boahtá dása go dát leat dahkkon.</numerusform>
            <numerusform>Vel %n. Bohtet dása go dát leat dahkkon.</numerusform>
            <numerusform>Vel %n. Bohtet dása go dát leat dahkkon.</numerusform>
        </translation>
    </message>
    <message>
        <source>More wait. They come up here as these are done.</source>
        <translation>Leat vel eanet áššit. Dat bohtet dása go dát leat dahkkon.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Rahpat</translation>
    </message>
    <message>
        <source>Nothing is agreed for the next seven days.</source>
        <translation>Boahtte čieža beaivvi eai leat áššit.</translation>
    </message>
    <message>
        <source>Carers you open stand here.</source>
        <translation>Dás leat oapmahaččat geaid don leat geahččan.</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Dás ii leat vel oktage</translation>
    </message>
    <message>
        <source>When you have met a carer, this page says what waits: agreed reviews, forms that have not come back, and actions whose day has come.</source>
        <translation>Maŋŋel leat dás čuovvuleamit, skovit mat eai leat máhccan, ja doaibmabijut.</translation>
    </message>
    <message>
        <source>Begin with the first carer. A name or a code is enough.</source>
        <translation>Sáhtát álgit vuosttaš oapmahaččain. Namma dahje koda lea doarvái.</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Loahpahuvvon</translation>
    </message>
</context>
<context>
    <name>TroublePart</name>
    <message>
        <source>Open the folder</source>
        <translation>Rahpat máhpa</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Geavahit čoavdaga</translation>
    </message>
    <message>
        <source>Go on with what is here</source>
        <translation>Joatkit dainna mii dás lea</translation>
    </message>
    <message>
        <source>Go on with this older copy</source>
        <translation>Joatkit boares kopiijain</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Bidjat sihkkarastinmáŋgosa ruovttoluotta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Geahččalit fas</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>The unit</source>
        <translation>Ovttadat</translation>
    </message>
    <message>
        <source>Stands on the plan and the leaflet.</source>
        <translation>Lea doaibmaplánas ja diehtočállosis.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Ovttadaga namma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Čujuhus</translation>
    </message>
    <message>
        <source>Telephone by day</source>
        <translation>Telefovdna beaivet</translation>
    </message>
    <message>
        <source>Telephone by night</source>
        <translation>Telefovdna ihkku</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The unit&apos;s logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>None yet. A PNG, JPEG or SVG picture.</source>
        <translation>Ii leat vel. Govva: PNG, JPEG dahje SVG.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Choose another one.</source>
        <translation>Dán gova ii sáhte čájehit. Vállje eará gova.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Válljet gova</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sihkkut</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Sihkkut logo</translation>
    </message>
</context>
<context>
    <name>UnitStep</name>
    <message>
        <source>Step 1 of 3</source>
        <translation>Ceahkki 1 / 3</translation>
    </message>
    <message>
        <source>Your unit</source>
        <translation>Ovttadat</translation>
    </message>
    <message>
        <source>This stands on the plan and the leaflet that a carer takes home. All of it can be left empty now and changed later under Settings.</source>
        <translation>Dát lea doaibmaplánas ja diehtočállosis maid oapmahaš oažžu. Buot sáhttá leat guorus dál. Sáhtát rievdadit maŋŋel (Heivehusat).</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Ovttadaga namma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Čujuhus</translation>
    </message>
    <message>
        <source>Telephone by day</source>
        <translation>Telefovdna beaivet</translation>
    </message>
    <message>
        <source>Telephone by night</source>
        <translation>Telefovdna ihkku</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Joatkit</translation>
    </message>
    <message>
        <source>Count and send</source>
        <translation>Lohkat ja sáddet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sihkkut</translation>
    </message>
    <message>
        <source>Remove this project from the program</source>
        <translation>Sihkkut dán prošeavtta prográmmas</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Prošeakta</translation>
    </message>
    <message>
        <source>Read the words of the fingerprint out to the coordinator on the telephone. If both of you have the same words, the file is the right one.</source>
        <translation>Don galggat lohkat sániid (suorbmasadji) koordináhtorii telefovnna bokte. Jus dudnos leat seamma sánit, de lea fiila riekta.</translation>
    </message>
    <message>
        <source>Which site is this?</source>
        <translation>Mii báiki dát lea?</translation>
    </message>
    <message>
        <source>The numbers of this computer are counted for this site.</source>
        <translation>Dán dihtora logut gullet dán báikái.</translation>
    </message>
    <message>
        <source>Take in your key</source>
        <translation>Lasihit iežat čoavdaga</translation>
    </message>
    <message>
        <source>Do you coordinate this project?</source>
        <translation>Leatgo don dán prošeavtta koordináhtor?</translation>
    </message>
    <message>
        <source>Was the project made on another computer? Take in your key, and you can put together what the sites send here.</source>
        <translation>Leago prošeakta ráhkaduvvon eará dihtoris? Lasit iežat čoavdaga. De sáhtát dás bidjat čoahkkái maid báikkit sáddejit.</translation>
    </message>
    <message>
        <source>Periods that can be counted</source>
        <translation>Áigodagat maid sáhttá lohkat</translation>
    </message>
    <message>
        <source>The next period ends {day}. It can be counted the day after.</source>
        <translation>Boahtte áigodaga maŋimuš beaivi lea {day}. Sáhtát lohkat áigodaga beaivvi maŋŋel.</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Ii leat suodjaluvvon</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Suodjaluvvon</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>edition {number}</source>
        <translation>veršuvdna {number}</translation>
    </message>
    <message>
        <source>From paper</source>
        <translation>Bábira logut</translation>
    </message>
    <message>
        <source>Fill in from paper: {period}</source>
        <translation>Čállit bábira loguid: {period}</translation>
    </message>
    <message>
        <source>See the numbers</source>
        <translation>Geahččat loguid</translation>
    </message>
    <message>
        <source>See the numbers: {period}</source>
        <translation>Geahččat loguid: {period}</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Unlock</source>
        <translation>Čoavdit</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Bidjat sihkkarastinmáŋgosa ruovttoluotta</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Geavahit beassansáni</translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation>Mun lean vajálduhttán beassansáni</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Rahpamin vuorkká …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Beassansátni</translation>
    </message>
    <message>
        <source>The code that you were given</source>
        <translation>Koda maid don leat ožžon</translation>
    </message>
    <message>
        <source>The first time you open with this code; then you choose a passphrase of your own. If the code is lost, whoever invited you can make a new one.</source>
        <translation>Koda doaibmá vuosttaš háve. De vállje iežat beassansáni. Jus koda lea jávkan, de sáhttá kollega gii bovdii du, ráhkadit ođđa koda.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Čoavdda</translation>
    </message>
    <message>
        <source>It stands on the newest sheet with a recovery key that was printed. Small or capital letters, with or without hyphens and spaces: all are read.</source>
        <translation>Čoavdda lea maŋimuš bábiris mii lea čálihuvvon. Smávva dahje stuorra bustávat, goallossáhcu dahje gaska: buot doaibmá.</translation>
    </message>
    <message>
        <source>If the sheet is lost, a colleague who can open the store can invite you anew.</source>
        <translation>Jus bábir lea jávkan, de sáhttá kollega gii sáhttá rahpat vuorkká, bovdet du ođđasit.</translation>
    </message>
    <message>
        <source>The passphrase for practice: {words}</source>
        <translation>Beassansátni (hárjehus): {words}</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Stuorra bustávat (Caps Lock).</translation>
    </message>
    <message>
        <source>That is not the code. Look for mistyped signs.</source>
        <translation>Dat ii leat koda. Geahča leatgo buot bustávat riekta.</translation>
    </message>
    <message>
        <source>That is not the passphrase. Nothing is lost.</source>
        <translation>Dat ii leat beassansátni. Buot dieđut leat ain dás.</translation>
    </message>
    <message>
        <source>That is not this store&apos;s recovery key. Look for mistyped signs.</source>
        <translation>Dat ii leat dán vuorkká čoavdda. Geahča leatgo buot bustávat riekta.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Sáhtát geahččalit fas %n sekundda geahčen.</numerusform>
            <numerusform>Sáhtát geahččalit fas %n sekundda geahčen.</numerusform>
            <numerusform>Sáhtát geahččalit fas %n sekundda geahčen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sáhtát geahččalit fas dál.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Čoavdit</translation>
    </message>
</context>
<context>
    <name>UnlockTrouble</name>
    <message>
        <source>Go on with the older copy?</source>
        <translation>Joatkit boares kopiijain?</translation>
    </message>
    <message>
        <source>What was written after this copy was made is not in it. If there is a newer copy or a backup anywhere, stop here and put that back first. If you go on, this copy counts as the newest from now on.</source>
        <translation>Boares kopiijas eai leat ođđa dieđut. Jus dus lea ođđa kopiija dahje sihkkarastinmáŋggus, de galggat vuos bidjat dan ruovttoluotta. Jus áiggut joatkit, de lea dát kopiija dál maŋimuš.</translation>
    </message>
    <message>
        <source>Go on with what is here?</source>
        <translation>Joatkit dainna mii dás lea?</translation>
    </message>
    <message>
        <source>Who did what last can no longer be seen in the log, and the conversations may have been changed as well. Tell whoever answers for privacy at your workplace. If you go on, the log goes on from here.</source>
        <translation>Logga ii šat muital gii lea dahkan maid maŋimuš. Maiddái ságastallamat sáhttet leat rievdaduvvon. Personsuodjalus: Váldde oktavuođa dainna geas lea ovddasvástádus. Jus áiggut joatkit, de logga álgá fas dás.</translation>
    </message>
    <message>
        <source>Go on with what is here</source>
        <translation>Joatkit dainna mii dás lea</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Bisánit dása</translation>
    </message>
    <message>
        <source>Go on with the older copy</source>
        <translation>Joatkit boares kopiijain</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>What stood on the screen when the program locked is not put away. Unlock the program to go on with it; it is lost if you go on here.</source>
        <translation>Prográmma lea lássejuvvon. Mii lei rabas, ii leat vurkejuvvon. Don fertet čoavdit prográmma jus áiggut joatkit dainna. Dat jávká jus áiggut joatkit dás.</translation>
    </message>
    <message>
        <source>If you close the program now, this is not shown again.</source>
        <translation>Jus dahpat prográmma dál, de it oainne dán šat.</translation>
    </message>
    <message>
        <source>If you leave this page now, this is not shown again.</source>
        <translation>Jus manat eret dán siiddus dál, de it šat oainne dán.</translation>
    </message>
    <message>
        <source>The recovery key is not put away</source>
        <translation>Čoavdda ii leat oadjebas báikkis</translation>
    </message>
    <message>
        <source>Nobody has the new recovery key then. Your passphrase opens the store, and you can make another key in the settings.</source>
        <translation>De ii leat ovttasge ođđa čoavdda. Beassansániin sáhtát rahpat vuorkká. Sáhtát ráhkadit eará čoavdaga (Heivehusat).</translation>
    </message>
    <message>
        <source>Nobody has the new recovery key then, nor the codes for the others. Your passphrase opens the store, and you can make new ones in the settings.</source>
        <translation>De ii oktage leat ožžon ođđa čoavdaga iige kodaid earáide. Du beassansátni rahpá vuorkká. Sáhtát ráhkadit ođđa čoavdaga ja kodaid dás: Heivehusat.</translation>
    </message>
    <message>
        <source>The code is not handed over</source>
        <translation>Koda ii leat addojuvvon</translation>
    </message>
    <message>
        <source>Your colleague cannot come in without the code. You can make a new one in the settings.</source>
        <translation>Du kollega ii sáhte rahpat vuorkká koda haga. Don sáhtát ráhkadit ođđa koda dás: Heivehusat.</translation>
    </message>
    <message>
        <source>The codes are not handed over</source>
        <translation>Kodat eai leat addojuvvon</translation>
    </message>
    <message>
        <source>Your colleagues cannot come in without their codes. You can make new ones in the settings.</source>
        <translation>Earát eai sáhte rahpat vuorkká kodaid haga. Sáhtát ráhkadit ođđa kodaid (Heivehusat).</translation>
    </message>
    <message>
        <source>If you close now, the new store is taken away again, and you begin anew the next time.</source>
        <translation>Jus dahpat dál, de ođđa vuorká sihkkojuvvo. Boahtte háve don fertet álgit fas.</translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation>Juoga ii leat vurkejuvvon</translation>
    </message>
    <message>
        <source>What you typed last could not be saved. It is still on the screen, and is lost if you go on.</source>
        <translation>Maid maŋimuš leat čállán, ii leat vurkejuvvon. Dat lea ain dás, muhto jávká jus áiggut joatkit.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Báhcit dása</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Joatkit</translation>
    </message>
</context>
<context>
    <name>WrongSecret</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Sáhtát geahččalit fas %n sekundda geahčen.</numerusform>
            <numerusform>Sáhtát geahččalit fas %n sekundda geahčen.</numerusform>
            <numerusform>Sáhtát geahččalit fas %n sekundda geahčen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Sáhtát geahččalit fas dál.</translation>
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
        <translation>Ovdal: {text}</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Dál: {text}</translation>
    </message>
</context>
<context>
    <name>_Item</name>
    <message>
        <source>most important now</source>
        <translation>deaŧaleamos dál</translation>
    </message>
    <message>
        <source>talked about</source>
        <translation>moai leat hupman dan birra</translation>
    </message>
</context>
<context>
    <name>_Month</name>
    <message>
        <source>Days</source>
        <translation>Beaivvit</translation>
    </message>
</context>
<context>
    <name>_PartView</name>
    <message>
        <source>open</source>
        <translation>rabas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gitta</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Gažaldagat maid sáhtát jearrat</translation>
    </message>
    <message>
        <source>Better avoided</source>
        <translation>Maid galggat garvit</translation>
    </message>
    <message>
        <source>Practical advice</source>
        <translation>Praktihkalaš rávvehus</translation>
    </message>
</context>
</TS>
