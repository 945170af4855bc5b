// Supply chains of up to three steps
// question: Through which chains of asserted supplies do goods reach {actor}?
// parameters:
//   actor: {type: actor, gloss: the last recipient}
//   least: {type: integer, default: 1, gloss: only chains of at least so many steps}
//   breadth: {type: integer, default: 20, gloss: "follow so many suppliers of each actor, the best attested"}
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
CALL (actor) {
  MATCH (actor)<-[supplies:SUPPLIES]-(supplier:Actor)
  WHERE supplier.id <> actor.id
  WITH supplier, supplies
  ORDER BY supplies.asserting DESC, supplies.claimId
  WITH supplier, collect(supplies) AS parallel
  WITH supplier, parallel[0] AS best
  ORDER BY best.asserting DESC, supplier.id
  LIMIT toInteger($breadth)
  RETURN supplier AS third, best AS thirdStep
}
CALL (actor, third) {
  RETURN null AS second, null AS secondStep
  UNION
  MATCH (third)<-[supplies:SUPPLIES]-(supplier:Actor)
  WHERE supplier.id <> actor.id AND supplier.id <> third.id
  WITH supplier, supplies
  ORDER BY supplies.asserting DESC, supplies.claimId
  WITH supplier, collect(supplies) AS parallel
  WITH supplier, parallel[0] AS best
  ORDER BY best.asserting DESC, supplier.id
  LIMIT toInteger($breadth)
  RETURN supplier AS second, best AS secondStep
}
CALL (actor, third, second) {
  RETURN null AS first, null AS firstStep
  UNION
  MATCH (second)<-[supplies:SUPPLIES]-(supplier:Actor)
  WHERE second IS NOT NULL AND NOT supplier.id IN [actor.id, third.id, second.id]
  WITH supplier, supplies
  ORDER BY supplies.asserting DESC, supplies.claimId
  WITH supplier, collect(supplies) AS parallel
  WITH supplier, parallel[0] AS best
  ORDER BY best.asserting DESC, supplier.id
  LIMIT toInteger($breadth)
  RETURN supplier AS first, best AS firstStep
}
WITH
  [here IN [first, second, third, actor] WHERE here IS NOT NULL | here.name] AS names,
  [step IN [firstStep, secondStep, thirdStep] WHERE step IS NOT NULL | step.claimId] AS claims,
  [step IN [firstStep, secondStep, thirdStep] WHERE step IS NOT NULL
    | CASE WHEN step.disputed THEN 'disputed' ELSE 'undisputed' END] AS disputed
WITH names, claims, disputed, size(claims) AS steps
WHERE steps >= $least
WITH names, claims, disputed, steps
ORDER BY steps, names, claims
LIMIT toInteger($limit)
UNWIND range(0, steps - 1) AS n
MATCH (claim:Claim {id: claims[n]})
CALL (claim) {
  MATCH (claim)<-[:ASSERTS]-(statement:Statement)<-[:REPORTS]-(news:Article)
  RETURN statement, news
  ORDER BY news.published IS NULL, news.published DESC, statement.id
  LIMIT 1
}
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
