### The keys of organisations/: a municipality, the association or another.

record-organisation = A municipality, the association, the directors' network or another.
    .title = Organisation
    .files = organisations/ID.toml
record-organisation-name = The name, such as Storby kommun.
    .title = Name
record-organisation-kind = What the organisation is.
    .title = Kind
    .municipality = a municipality that takes part in the network
    .association = the association of municipalities that hosts the network
    .directors-network = the network of school directors, which commissions
    .region = the region
    .other = another
record-organisation-code = The municipality code of Statistics Sweden: four digits in quotes, such as "0100".
    .title = Municipality code
record-organisation-aliases = Other names that texts use, such as Storby.
    .title = Other names
record-organisation-vacancies = Times in which the organisation is known to lack a representative.
    .title = Vacancies
record-organisation-vacancies-from = The first day without a representative.
    .title = From
record-organisation-vacancies-until = The last day, when the seat is to be filled.
    .title = Until
record-organisation-vacancies-reason = Why the seat is empty.
    .title = Reason
