<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
