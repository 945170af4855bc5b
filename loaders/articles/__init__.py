"""Articles: from files, folders and standard input to `Article`, one at a time, without fetching anything.

    for item in read(["news/", "page.html", "-"], Defaults(published=date(2024, 7, 10))):
        match item:
            case Article(): ...
            case Problem(): ...

A format is one file of this folder and one line in `formats.py`. The text of an article is kept exactly as the file has
it, line ends included; only a byte order mark and a front-matter block are not part of it. All offsets that later
steps print count code points of that text.
"""

from __future__ import annotations

from loaders.articles.article import Article
from loaders.articles.dates import parse_date
from loaders.articles.defaults import Defaults
from loaders.articles.problem import Problem
from loaders.articles.reading import read

__all__ = ["Article", "Defaults", "Problem", "parse_date", "read"]
