"""A project file's fingerprint in words, to be read out and compared by telephone.

Eight words of 256 stand for 64 bits of the project file's SHA-256: nobody finds another project,
with a key of their own in it, that has the same words. Any two words differ in two letters or
more, so that a misheard letter does not make another word of the list. They are Norwegian in
every language of the interface: those who compare must read the same words.
"""

_LIST = """
agurk alge ananas anker apotek ask bake banan bark basar batteri bekk belte berg bestikk bille
bjelle bjørn blad blomst blyant blåbær bok bord boss bringebær bro brød brønn bukt bunad busk
busse butikk båt dal damp dans deig deksel delfin disk dokke drage drue duk dyne dør egg eik
eker ekorn elefant elv eple esel eske eventyr fane farge fat fele ferje fest fiolin fjell fjord
fjær flagg flaske fløte frakk frimerke frø fugl furu gaffel gang garasje gardin gass geit genser
gips gitar gjerde gnist gondol gran graut gress grevling gris gryte gull gulrot gård gås hage
hai halm hammer harpe hatt hengsel hermelin hus hval hvete hvitløk hylle hytte høne høst høvel
igloo isbjørn isbre jern jordbær jul kaffe kajakk kaktus kalender kalv kam kamera kanel kanon
kappe kasse kikkert kiosk kirke kjele kjeller kjøkken klokke klype knapp knute kobber koffert
kompass konvolutt kort krokus krone krukke kråke kurv kveld kvist lampe latter lav lavendel
leire lenke lim linjal linje lodd loft lokomotiv lommelykt lupe lyng lys lysestake løk lønn løve
mais makrell mandel marihøne mast matte melk melon mose mugge multe mur museum måke navn nebb
nese nett nisse nøkkel oliven olje ostehøvel oter ovn pakke papegøye paprika paraply pelikan
penn pepper perle piano piggsvin pil pingvin pinne planke rabarbra radio reinsdyr robot rosin
ryggsekk saks salat sandal sennep sitron sjiraff sjokolade skjerf skole skrue snømann sommerfugl
spiker spurv stue støvel sykkel tavle telefon teppe tiur tomat traktor trane trekkspill
trillebår trompet tulipan tunnel tyttebær veranda vindmølle vindu vulkan yoghurt ånde ørken
"""
WORDS = tuple(_LIST.split())
COUNT = 8


def words(sha256: str) -> tuple[str, ...]:
    """The words for a SHA-256 in hex."""
    return tuple(WORDS[number] for number in bytes.fromhex(sha256)[:COUNT])
