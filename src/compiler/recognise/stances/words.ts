// The words that tell a stance, as data: what stands before a tool and what stands behind it. Decides nothing.
import type { StanceName } from '../../../corpus/schema.ts'

/** What stands before a tool, the nearest first; of two at one place the upper row tells. */
export const verbs: [StanceName, RegExp][] = [
  [
    'replaced',
    /\b(?:replac(?:e[sd]?|ing)|(?:mov|migrat|switch|transition|shift)(?:e[sd]?|es|ed|ing|ion)? (?:away |off )?(?:from|off)(?: of)?|instead of|in place of|rather than|(?:get|gets|got|getting) (?:rid of|off|away from)|abandon(?:s|ed|ing)?|ditch(?:es|ed|ing)?|dropp(?:ed|ing)|swapp?(?:ed|ing)(?: out)?|phas(?:ed|ing) out|decommission(?:ed|ing)|deprecat(?:es|ed|ing)|retir(?:es|ed|ing)|sunset(?:ting)?|no longer uses?|stopped using)\b/gi,
  ],
  [
    'warns',
    /\b(?:avoid(?:s|ed|ing)?(?: (?:using|the use of))?|beware of|(?:(?:problems?|issues?|troubles?|pains?|difficulties|struggl(?:e[sd]?|ing)) with|(?:limitations?|downsides?|drawbacks?|pitfalls?) (?:with|of|in))|do not use|don['’]t use|warn(?:s|ed|ing)? (?:about|against|of)|(?:bitten|burn(?:ed|t)|hurt) by|outgr(?:ew|own|owing)|(?:unhappy|frustrated|fed up) with)\b/gi,
  ],
  [
    'recommends',
    /\b(?:recommend(?:s|ed|ing)?(?: (?:using|to use|trying|the use of))?|suggest(?:s|ed|ing)?(?: (?:using|to use|trying))?|advise[sd]? (?:using|to use)|advocat(?:e[sd]?|ing)(?: for| the (?:benefits|use) of)?|should (?:use|look at|check out|try)|(?:big |huge )?fans? of|check(?:ing)? out|worth (?:a look at|looking at|checking out|trying)|lov(?:e[sd]?|ing)|benefits of|coverage for|praised?|great to see)\b/gi,
  ],
  [
    'evaluates',
    /\b(?:(?:consider|plann|think|explor|evaluat)(?:s|ed|ing)? (?:about |of )?(?:using|moving to|adopting|switching to)|evaluat(?:e[sd]?|ing)|compar(?:e[sd]?|ing)|benchmark(?:s|ed|ing)?|trial(?:led|ling)?|experiment(?:s|ed|ing)? with|look(?:s|ed|ing)? (?:at|into|forward to)|consider(?:s|ed|ing)?|explor(?:e[sd]?|ing)|(?:try|tried|trying)(?: out)?|investigat(?:e[sd]?|ing)|prototyp(?:e[sd]?|ing)|play(?:s|ed|ing)? (?:around )?with|plan(?:s|ned|ning)? to (?:use|try|adopt|move to)|want(?:s|ed|ing)? to (?:use|try)|embark on|get(?:ting)? started with|curious about|keep(?:ing)? (?:a |an )?(?:close )?eye on|learn(?:ing)? (?:more )?about|keep(?:ing)? an eye on)\b/gi,
  ],
  [
    'uses',
    /\b(?:us(?:e|es|ed|ing)|(?:heavy )?us(?:e|age) of|utili[sz](?:e[sd]?|ing)|leverag(?:e[sd]?|ing)|employ(?:s|ed|ing)?|(?:run|runs|ran|running)(?: (?:on top of|on|with|in))?|operat(?:e[sd]|ing)|integrat(?:e[sd]?|ing)(?: with)?|adopt(?:s|ed|ing|ion of)?|(?:rel(?:y|ies|ied|ying)|depend(?:s|ed|ing)?) on|deploy(?:s|ed|ing)?(?: (?:to|on|with))?|roll(?:s|ed|ing)? out|stor(?:e[sd]?|ing)(?: [\w-]+){0,4} in|(?:powered|backed|driven) by|based on|(?:built|build|building|written|implemented|developed|made|rewritten|wrote) (?:in|on top of|on|with|using|around)|(?:migrat|mov|switch|transition|rewrit|port)(?:e[sd]?|es|ed|ing|ion)? (?:over |everything |it |them )?(?:to|in|onto)|standardi[sz](?:e[sd]?|ing) on|settled on|chose|chosen|opted for|went (?:all[- ]in )?(?:with|for|on)|host(?:s|ed|ing)? (?:on|in)|instrument(?:s|ed|ing)? with|configured? with|managed? with|automated? with|done with|handled by|(?:orchestrated|scheduled|provisioned|deployed) (?:by|with)|on top of|monitored with|thanks to)\b/gi,
  ],
  [
    'built',
    /\b(?:develop(?:s|ed|ing)|built|builds?|building|wrote|writ(?:es|ing|ten)|creat(?:e[sd]?|ing)|implement(?:s|ed|ing)|open[- ]?sourc(?:e[sd]?|ing)|releas(?:e[sd]?|ing)|introduc(?:e[sd]?|ing)|launch(?:es|ed|ing)|announc(?:e[sd]|ing)|invent(?:s|ed)|design(?:s|ed)|co-?author(?:s|ed)|(?:co-?)?(?:creators?|authors?|maintainers?|founders?|inventors?) of|contribut(?:e[sd]?|ing) to|their own|its own|his own|her own|our own|in-house)\b/gi,
  ],
]

/** `manages DNS with Git`, `sends its metrics to Datadog`: use, where somebody is named who does so. */
export const means =
  /\b(?:(?:manag|monitor|process|automat|provision|configur|orchestrat|schedul|visuali[sz]|collect|analy[sz]|trac|index|quer|aggregat|stream)(?:e[sd]?|es|ed|s|ing)?(?: [\w-]+){1,4} (?:with|using|via|through)|(?:send|ship|push|feed|publish)(?:s|ed|es|ing)?(?: [\w-]+){1,4} (?:to|into)|(?:version|implementation|rewrite|port)(?: [\w-]+){0,5} in)\b/gi

/** `PagerDuty doesn't scale`, `Nagios was a pain`. */
export const fails =
  /^(?:\s+(?:alerts?|itself|also|really|simply|just|clusters?|queries)){0,2}\s+(?:(?:is|was|are|were|became|becomes|gets|got|turned out to be|proved to be) (?:(?:very|really|quite|so|also|pretty|often|rather|extremely|the|an?) ){0,3}(?:pain(?:ful)?\b|problem(?:atic)?\b|nightmare|mess\b|bottleneck|anti-?pattern|broken|slow\b|unreliable|flaky|fragile|brittle|unstable|overkill|too \w+|not (?:suitable|enough|designed|ready)|unable|hard to|difficult to)|(?:does|do|did)(?:n['’]t| not) (?:scale|work|support|handle|cope|perform)|(?:fails?|failed|crash(?:es|ed)?|broke|hurts?|fell over|falls over|melted down)\b|(?:could(?:n['’]t| not)|can(?:['’]t|not)) (?:scale|handle|keep up|cope))/i

/** `Splunk is a very powerful tool`. */
export const excels =
  /^\s+(?:is|was|are) (?:an? )?(?:(?:very|really|pretty|quite|truly|extremely) )?(?:great|awesome|excellent|powerful|fantastic|amazing|brilliant|impressive|superb)\b/i

/** `Kafka is used for transport`, `Morgue was built by Etsy`: the verb stands behind the tool. */
export const passive =
  /^(?:,?\s+(?:which|that))?\s+(?:(?:is|was|are|were|has been|had been|have been|gets|got)\s+)?(?:(?:also|now|still|heavily|widely|mostly|mainly|currently|originally|first|initially|internally|extensively|being|already)\s+){0,2}(used|run|deployed|adopted|operated|built|developed|created|written|designed|invented|open[- ]?sourced|released|replaced|recommended|evaluated)\b(?:\s+(?:internally|in-house|heavily|extensively|mainly|widely))?/i

/** `Doorman, which YouTube uses`, `the FIT system they've built`: from behind the subject. */
export const active =
  /^\s*(?:['’]ve|has|have|had|also|now|still|already|currently|\s)*\s*\b(uses?|used|using|runs?|ran|adopted|deployed|operates?|relies on|rely on|built|builds|developed|created|wrote|designed|open[- ]?sourced|released|maintains?|replaced|abandoned|recommends?|evaluated|tried)\b/i

const byWord: [StanceName, RegExp][] = [
  ['replaced', /^(?:replaced|abandoned)/i],
  ['recommends', /^recommend/i],
  ['evaluates', /^(?:evaluated|tried)/i],
  ['built', /^(?:built|builds|develop|creat|written|wrote|design|invent|open|releas|maintain)/i],
]
export const stanceOf = (word: string): StanceName => byWord.find(([, pattern]) => pattern.test(word))?.[0] ?? 'uses'

/** `Skyline helps Etsy`, `Kafka powers LinkedIn's feed`. */
export const serving = /^\s+(?:powers|backs|underpins|(?:help|let|allow|enable)s|(?:helped|allowed|enabled))\s+(?:the\s+)?$/i
