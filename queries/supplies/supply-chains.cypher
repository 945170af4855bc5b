// Supply chains of up to three steps
// question: Through which chains of asserted supplies do goods reach {actor}?
// parameters:
//   actor: {type: actor, gloss: the last recipient}
//   limit: {type: integer, default: 50}
// returns:
//   chain: list of actor
//   steps: integer
//   goods: list of text
//   disputed: list of text
//   sentences: list of text
//   articles: list of text
//   speakers: list of text
// meaning:
//   chain: from the first supplier to the actor
//   goods: one entry a step
//   disputed: one entry a step, disputed or undisputed
//   sentences: one a step, from the latest article that asserts it
//   articles: where each of these sentences stands, with publisher and date
//   speakers: who says each of these sentences
// view: table
// example: {parameters: {actor: Russia}, includes: {chain: [China, Russia]}}
MATCH (actor:Actor {id: $actor})
MATCH chain = (:Actor)-[:SUPPLIES*1..3]->(actor)
WHERE all(here IN nodes(chain) WHERE single(there IN nodes(chain) WHERE there.id = here.id))
WITH
  [here IN nodes(chain) | here.name] AS names,
  [step IN relationships(chain) | step.claimId] AS claims,
  [step IN relationships(chain) | CASE WHEN step.disputed THEN 'disputed' ELSE 'undisputed' END] AS disputed,
  length(chain) AS steps
ORDER BY steps, names, claims
LIMIT toInteger($limit)
UNWIND range(0, steps - 1) AS n
MATCH (claim:Claim {id: claims[n]})<-[:ASSERTS]-(statement:Statement)<-[:REPORTS]-(news:Article)
WITH names, claims, disputed, steps, n, claim, statement, news
ORDER BY news.published IS NULL, news.published DESC, statement.id
WITH names, claims, disputed, steps, n, claim, collect(statement) AS statements, collect(news) AS articles
WITH names, claims, disputed, steps, n, claim, statements[0] AS statement, articles[0] AS news
WITH
  names, claims, disputed, steps, n, statement, news,
  COLLECT { MATCH (claim)-[:INVOLVES]->(good:Good) RETURN good.name ORDER BY good.name } AS goods,
  COLLECT { MATCH (statement)<-[said:SAID]-(speaker:Actor) RETURN speaker.name ORDER BY said.order } AS said
ORDER BY n
WITH
  names, claims, disputed, steps,
  collect(reduce(text = '', good IN goods | text + CASE text WHEN '' THEN '' ELSE ', ' END + good)) AS goods,
  collect(statement.text) AS sentences,
  collect(coalesce(news.title, news.source) + coalesce(', ' + news.publisher, '')
    + coalesce(', ' + toString(news.published), '')) AS articles,
  collect(reduce(text = '', name IN said | text + CASE text WHEN '' THEN '' ELSE ', ' END + name)) AS speakers
RETURN names AS chain, steps, goods, disputed, sentences, articles, speakers
ORDER BY steps, chain, claims
