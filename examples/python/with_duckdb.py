"""Who is named in how many articles, with which offices, in SQL."""

import duckdb
import vanthu
from articles import records

database = duckdb.connect()
for kind, table in vanthu.to_arrow(records()).items():
    database.register(kind, table)
found = database.sql("""
    select people.name, count(distinct people.article) as articles, list(distinct titles.text) as offices
    from people
    join titles on titles.article = people.article and list_contains(titles.holders, people.id)
    group by people.name
    order by people.name
""")
for name, articles, offices in found.fetchall():
    print(f"{name}: {articles} articles, {', '.join(offices)}")
