// Most-cited speakers
// question: Whose words do the articles report most often?
// parameters:
//   since: {type: date, default: null, gloss: only articles published on this day or later}
//   limit: {type: integer, default: 20}
// returns:
//   speaker: actor
//   statements: integer
//   articles: integer
//   publishers: integer
//   claims: integer
//   first: date
//   last: date
//   speaker_id: identifier
// meaning:
//   statements: utterances in which it is the innermost speaker
//   claims: distinct claims that it asserts or negates
// view: table
// example: {parameters: {}, includes: {speaker: Lin Jian}}
MATCH (news:Article)-[:REPORTS]->(statement:Statement)
WHERE $since IS NULL OR news.published >= $since
MATCH (statement)<-[:SAID {order: 0}]-(speaker:Actor)
OPTIONAL MATCH (statement)-[:ASSERTS|NEGATES]->(claim:Claim)
RETURN
  speaker.name AS speaker,
  count(DISTINCT statement) AS statements,
  count(DISTINCT news) AS articles,
  count(DISTINCT news.publisher) AS publishers,
  count(DISTINCT claim) AS claims,
  min(news.published) AS first,
  max(news.published) AS last,
  speaker.id AS speaker_id
ORDER BY statements DESC, articles DESC, speaker, speaker_id
LIMIT toInteger($limit)
