// Shortest path between two actors
// question: Through which asserted relations are {actor} and {other} connected?
// parameters:
//   actor: {type: actor}
//   other: {type: actor, gloss: an actor other than the first}
// returns:
//   actors: list of node
//   steps: list of relationship
//   relations: list of text
//   sentences: list of text
//   articles: list of text
//   speakers: list of text
// meaning:
//   relations: each step in words, in its own direction
//   sentences: one a step, the latest that asserts it
//   articles: where each of these sentences stands, with publisher and date
//   speakers: who says each of these sentences
// view: both
// example: {parameters: {actor: NATO, other: Iran}, includes: {actors: NATO}}
MATCH (actor:Actor {id: $actor})
MATCH (other:Actor {id: $other})
WHERE actor.id <> other.id
WITH actor, other
MATCH path = shortestPath((actor)-[:
  ACCUSES|AGREES_WITH|ATTACKS|COOPERATES_WITH|CRITICIZES|CUTS_TIES_WITH|DENIES|DEPENDS_ON|DETAINS
  |EASES|HOLDS_OFFICE|LOCATED_IN|MEETS|MEMBER_OF|MOBILIZES_AGAINST|OPPOSES|OWNS|PART_OF|PRAISES
  |PROMISES|PROTESTS_AGAINST|REJECTS|RESTRICTS|SANCTIONS|SUPPLIES|SUPPORTS|THREATENS|TRADES_WITH
  |URGES|WARNS
*1..6]-(other))
WITH nodes(path) AS actors, relationships(path) AS steps
UNWIND range(0, size(steps) - 1) AS n
WITH actors, steps, n, steps[n] AS step
MATCH (claim:Claim {id: step.claimId})
CALL (claim) {
  MATCH (claim)<-[:ASSERTS]-(statement:Statement)<-[:REPORTS]-(news:Article)
  RETURN statement, news
  ORDER BY news.published IS NULL, news.published DESC, statement.id
  LIMIT 1
}
WITH
  actors, steps, n, step, startNode(step) AS subject, endNode(step) AS object, statement, news,
  COLLECT { MATCH (statement)<-[said:SAID]-(speaker:Actor) RETURN speaker.name ORDER BY said.order } AS said
ORDER BY n
RETURN
  actors,
  steps,
  collect(subject.name + ' '
    + CASE type(step) WHEN 'HOLDS_OFFICE' THEN 'holds office in' ELSE toLower(replace(type(step), '_', ' ')) END
    + ' ' + object.name) AS relations,
  collect(statement.text) AS sentences,
  collect(coalesce(news.title, news.source) + coalesce(', ' + news.publisher, '')
    + coalesce(', ' + toString(news.published), '')) AS articles,
  collect(reduce(text = '', name IN said | text + CASE text WHEN '' THEN '' ELSE ', ' END + name)) AS speakers
