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
        <source>Words on documents</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Veršuvdna {version}</translation>
    </message>
    <message>
        <source>The program&apos;s licence: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notebook for the conversation with carers. It records what people say, prints it, and lists places to get help. It draws no conclusions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept encrypted in this folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form is not part of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSNAT is the property of its authors, and every use needs a licence. For health services that earn nothing by it, the licence is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The carer answers on your organisation&apos;s own licensed paper form. The program knows only short names of the areas, in its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about a licence at csnat.org, or at your regional centre for palliative care (KLB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}</source>
        <translation>{file}, {line}: {reason}</translation>
    </message>
    <message>
        <source>These files are damaged and are not used. The rest works as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas: {count} · version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessReportPage</name>
    <message>
        <source>Access report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has seen {name}&apos;s case or done something with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Giella</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionReview</name>
    <message>
        <source>(no words yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Manne</translation>
    </message>
    <message>
        <source>Why, and did it help?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>See to the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No good backup was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These backups lie on the same machine as the store, and are lost with it. Better is a USB stick or a network folder of the unit. Backups are always encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest goes when a new one was made and read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what is in the backup beside what is here before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be reached now. The program tries again by itself when the next backup is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups stand here with their day and size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was made and read back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bug</name>
    <message>
        <source>The program made a mistake. What was saved is safe. If this happens again, close the program and start it anew. Help keeps a report of it, without anything you wrote.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the carer</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a part of the name or code, or choose another stage. Perhaps the carer is not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all carers</source>
        <translation>Čájehit buot</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone you talk with stands here, last opened first. Begin with the first carer: a name or a code is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new round</source>
        <translation>Ođđa ságastallan</translation>
    </message>
    <message>
        <source>Access report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the carer and all rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Sihkkut {name}?</translation>
    </message>
    <message>
        <source>Every round, answer, need and action of this carer is removed from the store. This cannot be undone. The log keeps only that it was done.</source>
        <translation type="unfinished"></translation>
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
    <name>ChoiceStep</name>
    <message>
        <source>Welcome</source>
        <translation>Bures boahtin</translation>
    </message>
    <message>
        <source>A notebook for the conversation with a family carer about what would help the carer: five stages, a plan to take home, and a review. Everything stays on this machine, encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin for real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Hárjehallat</translation>
    </message>
    <message>
        <source>Make the store for your unit. It takes three short steps: the unit, you and your passphrase, and a recovery key to keep in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around and try everything with about twelve invented carers. Every page and every paper says that it is practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a backup from another machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the practice store…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the backup. You see what is in it before anything is changed, and what is here now is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups in the known folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None here. If the backup lies on a USB stick or in a network folder, choose its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each opens the store once, for the person whose name stands by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the store is locked, {name} chooses their own name, types this code, and then chooses a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is shown only now, and is used up after the first time. Hand it over in person. If it is lost, take the name out and invite anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareStep</name>
    <message>
        <source>Restore this backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring… What is here now is put aside first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A store that is locked. What is in it can only be told when it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Nothing can be lost here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n carer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last change: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have what was written here later than {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is merged: the backup takes the place of what is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here now is put aside whole, and nothing of it is deleted: {folder}</source>
        <translation type="unfinished"></translation>
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
        <source>An empty field is an answer too. Arrows and 0–{last} answer, * marks the most important.</source>
        <translation>Guorus lea maiddái vástádus. 0–{last}: vástádus, *: deaŧaleamos.</translation>
    </message>
    <message>
        <source>The round is complete: no more support now. The offer stands.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has marked nothing to talk about. That is a good answer too. If something comes up, add an area; otherwise go to the plan, where the round can be completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} / {all}</translation>
    </message>
    <message>
        <source>Taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message>
        <source>Parts of the file are no longer as the program wrote them. That happens when a disk wears out or a machine loses power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s inner order is broken in places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some notes no longer know which conversation they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by another program than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of who did what is not whole. The conversations may still be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n carer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of conversation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The name of a carer. What could be read of the conversation stands under {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Something of %n carer(s). Look through what is there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not-readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged store lies in {folder}, as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Oapmahaččat</translation>
    </message>
    <message>
        <source>Rounds of conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Iežat áigi</translation>
    </message>
    <message>
        <source>Answers of carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Heivehusat</translation>
    </message>
    <message>
        <source>{what}: perhaps some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>Something in the store is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is encrypted, and opens with what opened the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read as a date, and is not saved. Write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before {day}. Is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than a year ahead. Is it right?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No services yet. Add the first one that your unit often uses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Leaflet for carers</source>
        <translation>Diehtočálus oapmahaččaide</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you: open questions, and what to avoid, by stage and area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you: what others have found useful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit&apos;s own list; it is edited under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumeanttat</translation>
    </message>
    <message>
        <source>Leaflet, guide, practical advice and places to get help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is a draft: nobody has approved it yet.</source>
        <translation>Teaksta lea álgočálus.</translation>
    </message>
    <message>
        <source>The files with the texts are damaged: see Help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Giella</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The backup is restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with what opened the store when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was here before lies in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted as before. Delete the folder when you no longer need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Čoavdit</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is shown only now. Print it and lock it away, never together with this machine: whoever has it can read everything.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything comes back as it was when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program makes a new store of all that is still readable, and tells you what was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
    <message>
        <source>The store could not be opened with the right passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking the whole store over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. Everything in the store can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in the store is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last good backup: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving what can be read…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GrowingText</name>
    <message>
        <source>This field is full. What did not fit was not taken in.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>The five stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The areas</source>
        <translation>Áššit</translation>
    </message>
    <message>
        <source>The guide&apos;s file is damaged. What is wrong stands under About.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the guide holds these words. Try one word, or a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide is in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These texts are drafts: nobody has approved them yet.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Prográmma birra</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the leaflet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague who shall open this store as well. You get a code to hand over; with it your colleague chooses a passphrase of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is needed here.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the sheet at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}. The file is not encrypted: take it away from this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>I have put the key in a safe place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
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
        <source>Help</source>
        <translation>Veahkki</translation>
    </message>
    <message>
        <source>New carer, from Today and Carers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, in Carers and in Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lásset</translation>
    </message>
    <message>
        <source>To the next field; with Shift back to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search into the list, and on in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, and from the first one to the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Rahpat</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A carer&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To one of the five stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Iežat áigi</translation>
    </message>
    <message>
        <source>Choose an answer by its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most important now</source>
        <translation>Deaŧaleamos dál</translation>
    </message>
    <message>
        <source>To the area before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Ságastallan</translation>
    </message>
    <message>
        <source>Move what is talked about up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move what is talked about down</source>
        <translation type="unfinished"></translation>
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
    <name>LockCard</name>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When nobody types or moves the mouse for so long. It also locks when the machine sleeps. What you typed is kept, and you come back to the same page. Ctrl+L locks at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Locks in a moment. Move the mouse or press a key to stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>made the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried to unlock in vain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed the encryption key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rescued what could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened an older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer on the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan, your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the access report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the leaflet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the practical advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the places to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place to get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organisation&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time until locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where and how often backups are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried to unlock in vain, %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a case that is deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what, and when. What was written never stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other days, or another person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Gii</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code or patient code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teavstta sturrodat</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait {wait} s before the next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not this store&apos;s recovery key. Look for mistyped signs, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase needs at least {least} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the conversations is missing: {path}. The keys are still there. Put the file back from a backup, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a store here already: {path}. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not encrypted and was not made by this program. It was left as it is. Move it to another folder, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to another store than the keys beside it. Both were left as they are. Put back both files from the same backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is cut off or empty. It was left as it is. Put it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was written by a newer version of this program. It was left as it is. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is already open in another window or on another machine. Close it there, then try again. If that machine went off without closing, wait two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. It was left as it is. Put it back from a backup, or ask your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the keys is missing: {path}. The conversations are still there, but cannot be opened without it. Put it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the keys is damaged: {path}. It was left as it is. Put it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the keys was written by a newer version of this program. Install the newer version to open the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be saved in {path}. What you typed is still on the screen. Ask your IT department for write access to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this is not saved. What you typed is still on the screen. Make room on the disk, then go on typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not saved. What you typed is still on the screen. Go on typing to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a national identity number ({field}). The program keeps none, so this is not saved. Use a name or a code instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a code is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text file is damaged: {file}, line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved: {path}. Choose another folder; your employer may have closed this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo must be a PNG or JPEG picture of at most 2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was printed: no printer answers, or printing is closed on this machine. Save the document as PDF instead, and print it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display, so no window can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the conversations is an older copy than the one that was here last. It was left as it is. Restore the newest backup, or go on with this older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the keys was changed by something else than this program. Nothing was opened. Restore a backup, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older file with keys was put in the place of the newest one. Nothing was opened. Put the newest one back, or use the recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the only person of this store. Invite somebody else before you leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no public key. It begins with &quot;age1&quot;; ask your IT department for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key does not open this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is cut off or damaged: {path}. Nothing was changed. Take an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was made by a newer version of the program. Install the newer version to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no backup of this program: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup could be made in {path}. Everything is safe in the store. The program tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the damaged file can be read any more. It was left as it is. Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is locked. Unlock it to go on.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Maŋŋel</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call the carer. No national identity number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example daughter. Your own words are fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that you know whom it is about. No full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaflet and plan are in this language.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file with the conversations is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read is still here. Do something about it today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is not as this program wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have changed it, or a part of it is gone. Tell whoever answers for privacy at your workplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an older copy of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether what you wrote last is here before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the keys was changed or lost, and has been put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the conversations is gone. If nobody copied files by hand, tell your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine seems to be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was last used at a time that has not come yet. Set the clock right, so that days and follow-ups are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wrong try(s) to open the store since it was opened last.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If it was you, all is well. If not, tell your manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a key of its own and can open this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by {name}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationStep</name>
    <message>
        <source>Choose the file with the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the organisation&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your IT department makes a pair of keys with the tool age, keeps the secret one under lock, and gives you the public one. Whoever has the secret key can read everything in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps the secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example the IT department of the municipality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed here.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}. Only the passphrase opens the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}. The file is not encrypted: delete it when you no longer need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Heivehusat</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you know it. The others keep theirs when you change yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet that opens the store when a passphrase is forgotten. Make a new one if the sheet is lost, or if somebody may have seen it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key for everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For when a machine with the store was lost, or when somebody who left may have kept a copy of the files. Everything is encrypted anew: the others get a code each, and there is a new recovery key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key for everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each with a passphrase of their own; all of them see the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organisation&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a key of its own, your IT department can open the store when nobody of the unit can. Everybody who opens the store is told about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sihkkut</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by {name}, {day}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Show both and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least} characters. Four ordinary words that do not belong together are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough, but it repeats itself or follows a row such as 1234. Such a passphrase is guessed early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long enough. A single word with something after it can be guessed; with three or four words it is much harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long enough, and hard to guess if it is no saying, song or name that others know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others keep theirs, and the recovery key stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase until now is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not your passphrase. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new passphrase, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key fits, and everything is there. The forgotten passphrase is replaced by the one that you choose now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passphrase of your own. You open the store with it from now on; the code that you were given is used up then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>People and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can open this store, your passphrase, the recovery key and the organisation&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open people and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Gii don leat?</translation>
    </message>
    <message>
        <source>First time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Your passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is locked; unlock it to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Čoavdit</translation>
    </message>
    <message>
        <source>Make a new recovery key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet that you have now no longer opens the store afterwards. The new key is shown once, so have a printer at hand, or paper and pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery key is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key before it no longer opens the store. Throw the old sheet away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is shown only now. Print it and lock it away, never together with this machine: whoever has it can read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this store?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase no longer opens it, and the store is locked at once. What you wrote stays with the others, who can invite you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can no longer open this store; what {name} wrote stays. If {name} may have kept a copy of the files, make a new key for everything afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can no longer open the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {name} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the key of {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can then no longer open this store. If everybody of the unit forgets the passphrase and the recovery key is lost, nobody can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sihkkut</translation>
    </message>
    <message>
        <source>Stay as it is</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the store…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy journal note</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>The carer&apos;s copy</source>
        <translation>Kopiija: oapmahaš</translation>
    </message>
    <message>
        <source>The nurse&apos;s copy</source>
        <translation>Kopiija: buohccedivššár</translation>
    </message>
    <message>
        <source>Which copy</source>
        <translation>Kopiija</translation>
    </message>
    <message>
        <source>All of it, for the carer&apos;s own record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was agreed, for the patient&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal note is copied. Paste it into the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was raised in the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Lasihit doaibmabiju</translation>
    </message>
    <message>
        <source>The action is removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: everybody in here is invented. Do not write about real people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Siiddut</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pages to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sihkkut</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sihkkut</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this when a machine with the store was lost, or when somebody who left may have kept a copy of the files. What is written from now on cannot be read with the old keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt everything anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is being encrypted anew. Let the program stay open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase, which stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is needed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not your passphrase. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key changes: have a printer at hand, or paper and pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) need a new code to come in, which you get to hand over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>Step 2 of 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that you used just now no longer opens anything. Throw the old sheet away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is shown only now. Print it and lock it away, never together with this machine: whoever has it can read everything.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the program makes a mistake, it notes where in the program that was. A report holds nothing that you or anybody wrote, and nobody&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. If you want help, look at the report, save it as a file, and give it to your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program stopped suddenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Choose a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.csnatbackup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted as the store was when it was made, and opens with what opened the store that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the backup…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What now?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new round</source>
        <translation>Ođđa ságastallan</translation>
    </message>
    <message>
        <source>Open this round again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is closed. The offer stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{how}, {day}. {name} can come back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions were agreed.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Vurket PDF-fiilan</translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can read it. With a passphrase only those can read it to whom you tell the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets hold of the file can open your store. Paper in a locked cupboard is safer. A passphrase protects the file, but then you need it to read the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save without a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least} characters, and not the one that opens the program. It is kept nowhere: if it is forgotten, nobody can open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Long enough, but it repeats itself. It is guessed early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long enough. Tell it to the reader by telephone, never in a mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Show both and compare.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged store lies in {folder}, as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the new store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: everything could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Čoavdit</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>That is not the passphrase. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the recovery key. Look for mistyped signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sihkkut</translation>
    </message>
    <message>
        <source>Last verified {when}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsUnit</name>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Ruovttoluotta</translation>
    </message>
</context>
<context>
    <name>StoreCard</name>
    <message>
        <source>About the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what in this store, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key was shown when the store was made and is kept nowhere in the program. Make sure that the sheet is still where it was put: without passphrase and key nobody can open the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice store: everybody in here is invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit&apos;s own store. Everything in it is encrypted.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More wait. They come up here as these are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Rahpat</translation>
    </message>
    <message>
        <source>Nothing is agreed for the next seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carers you open stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you have met a carer, this page says what waits: agreed reviews, forms that have not come back, and actions whose day has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the first carer. A name or a code is enough.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>None yet. A PNG or JPEG picture of at most 2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be shown. Choose another one.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Unlock</source>
        <translation>Čoavdit</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have forgotten the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Beassansátni</translation>
    </message>
    <message>
        <source>The code that you were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first time you open with this code; then you choose a passphrase of your own. If the code is lost, whoever invited you can make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Čoavdda</translation>
    </message>
    <message>
        <source>It stands on the sheet from when the store was made. Small or capital letters, with or without hyphens and spaces: all are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase for practice: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the code. Look for mistyped signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the passphrase. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not this store&apos;s recovery key. Look for mistyped signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written after this copy was made is not in it. If there is a newer copy or a backup anywhere, stop here and put that back first. If you go on, this copy counts as the newest from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the older copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The recovery key is not put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you close now, the new store is taken away again, and you begin anew the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed last could not be saved. It is still on the screen, and is lost if you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed before the program locked could not be saved. Unlock the program to save it; it is lost if you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you close now, nobody has the new recovery key. Your passphrase opens the store, and you can make another key in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished">loahpahuvvon</translation>
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
