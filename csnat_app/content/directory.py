"""Reading the seed directory: places to get help."""

from csnat_app.content.envelope import KEYS, read_day, read_envelope
from csnat_app.content.plain import CODE
from csnat_app.content.source import ContentFile
from csnat_app.domain.texts import HelpService

SCOPES = ("local", "regional", "national")
FIELDS = (
    "id", "name", "provider", "areas", "telephone", "url", "scope", "source", "note", "verified",
)  # fmt: skip


def read_directory(file: ContentFile) -> tuple[HelpService, ...]:
    """The services in `file`, in its order; raises `Refused`."""
    read_envelope(file, "directory")
    file.only(file.data, (*KEYS, "services"))
    services = tuple(_service(file, item) for item in file.sequence(file.data, "services"))
    ids = [service.id for service in services if service.id]
    for id in sorted({id for id in ids if ids.count(id) > 1}):
        file.wrong(f"the service '{id}' stands twice", "services", id, id)
    file.settle()
    return services


def _service(file: ContentFile, item: object) -> HelpService:
    if not isinstance(item, dict):
        file.wrong("a service is a JSON object", "services")
        return HelpService("", "")
    id = file.string(item, "id", "services", longest=60)
    here = ("services", id)
    if id and not CODE.fullmatch(id):
        file.wrong(f"'{id}' cannot be a service's id", *here)
    file.only(item, FIELDS, *here)
    optional = {
        key: file.string(item, key, *here, longest=500, may_be_empty=True)
        for key in ("telephone", "url", "note")
    }
    scope = file.string(item, "scope", *here, longest=20)
    if scope and scope not in SCOPES:
        file.wrong(f"the scope '{scope}' is unknown", *here, "scope")
    if optional["url"] and not optional["url"].startswith(("https://", "http://")):
        file.wrong("'url' is not an address of the web", *here, "url")
    if "verified" not in item:
        file.wrong("the key 'verified' is missing", *here)
    areas = tuple(
        file.plain(area, "an area", *here, "areas", longest=40)
        for area in file.sequence(item, "areas", *here)
    )
    if len(set(areas)) != len(areas):
        file.wrong("an area stands twice", *here, "areas")
    return HelpService(
        id=id,
        name=file.string(item, "name", *here, longest=200),
        provider=file.string(item, "provider", *here, longest=200),
        areas=areas,
        scope=scope,
        source=file.string(item, "source", *here, longest=500),
        verified=read_day(file, item.get("verified"), *here, "verified"),
        **optional,
    )
