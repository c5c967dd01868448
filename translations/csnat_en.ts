<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutView</name>
    <message numerus="yes">
        <source>%n text(s) on this computer were mended, and stand in for the program&apos;s own.</source>
        <translation>
            <numerusform>%n text on this computer was mended, and stands in for the program&apos;s own.</numerusform>
            <numerusform>%n texts on this computer were mended, and stand in for the program&apos;s own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message numerus="yes">
        <source>%n store(s) put aside: {folder}. A restored backup or a rescued store is used instead. The newest three stay; others go after 30 days. They still hold what was deleted since, and open with the passphrases of then.</source>
        <translation>
            <numerusform>%n store put aside: {folder}. A restored backup or a rescued store is used instead. The newest three stay; others go after 30 days. They still hold what was deleted since, and open with the passphrases of then.</numerusform>
            <numerusform>%n stores put aside: {folder}. A restored backup or a rescued store is used instead. The newest three stay; others go after 30 days. They still hold what was deleted since, and open with the passphrases of then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarersPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carer(s), last opened first</source>
        <translation>
            <numerusform>%n carer</numerusform>
            <numerusform>%n carers, last opened first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckProgress</name>
    <message numerus="yes">
        <source>Still checking. %n number(s) left.</source>
        <translation>
            <numerusform>Still checking. %n number left.</numerusform>
            <numerusform>Still checking. %n numbers left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareStep</name>
    <message numerus="yes">
        <source>%n carer(s)</source>
        <translation>
            <numerusform>%n carer</numerusform>
            <numerusform>%n carers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoordinatorStep</name>
    <message numerus="yes">
        <source>%n file(s) taken in.</source>
        <translation>
            <numerusform>%n file taken in.</numerusform>
            <numerusform>%n files taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation>
            <numerusform>%n file left out</numerusform>
            <numerusform>%n files left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report {number}: made from %n contribution(s)</source>
        <translation>
            <numerusform>Report {number}: made from %n contribution</numerusform>
            <numerusform>Report {number}: made from %n contributions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Damage</name>
    <message numerus="yes">
        <source>%n carer(s)</source>
        <translation>
            <numerusform>%n carer</numerusform>
            <numerusform>%n carers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s) of conversation</source>
        <translation>
            <numerusform>%n round of conversation</numerusform>
            <numerusform>%n rounds of conversation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s)</source>
        <translation>
            <numerusform>%n need</numerusform>
            <numerusform>%n needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something of %n carer(s). Look through what is there.</source>
        <translation>
            <numerusform>Something of %n carer. Look through what is there.</numerusform>
            <numerusform>Something of %n carers. Look through what is there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried to unlock in vain, %n time(s)</source>
        <translation>
            <numerusform>tried to unlock in vain, %n time</numerusform>
            <numerusform>tried to unlock in vain, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeStep</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n wrong try(s) to open the store since it was opened last.</source>
        <translation>
            <numerusform>%n wrong try to open the store since it was opened last.</numerusform>
            <numerusform>%n wrong tries to open the store since it was opened last.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperStep</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>%n more character needed.</numerusform>
            <numerusform>%n more characters needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message numerus="yes">
        <source>%n thing(s) to put right</source>
        <translation>
            <numerusform>%n thing to put right</numerusform>
            <numerusform>%n things to put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n text(s)</source>
        <translation>
            <numerusform>Take in %n text</numerusform>
            <numerusform>Take in %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out</source>
        <translation>
            <numerusform>%n row is left out</numerusform>
            <numerusform>%n rows are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) get other words</source>
        <translation>
            <numerusform>%n text gets other words</numerusform>
            <numerusform>%n texts get other words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) are approved as they are</source>
        <translation>
            <numerusform>%n draft is approved as it is</numerusform>
            <numerusform>%n drafts are approved as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RekeyStep</name>
    <message numerus="yes">
        <source>%n colleague(s) need a new code to come in, which you get to hand over.</source>
        <translation>
            <numerusform>%n colleague needs a new code to come in, which you get to hand over.</numerusform>
            <numerusform>%n colleagues need a new code each to come in, which you get to hand over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>%n more character needed.</numerusform>
            <numerusform>%n more characters needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedStep</name>
    <message numerus="yes">
        <source>%n more line(s) in the list</source>
        <translation>
            <numerusform>%n more line in the list</numerusform>
            <numerusform>%n more lines in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message numerus="yes">
        <source>%n text(s) were taken in.</source>
        <translation>
            <numerusform>%n text was taken in.</numerusform>
            <numerusform>%n texts were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>More than %n thing(s) wait.</source>
        <translation>
            <numerusform>More than %n thing waits.</numerusform>
            <numerusform>More than %n things wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait.</source>
        <translation>
            <numerusform>%n thing waits.</numerusform>
            <numerusform>%n things wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s). They come up here as these are done.</source>
        <translation>
            <numerusform>%n more waits. It comes up here as these are done.</numerusform>
            <numerusform>%n more wait. They come up here as these are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrongSecret</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
