/** Words that are names of nobody. Written for this project from common knowledge. */

/** Never a name by itself. */
export const FUNCTION_WORDS =
  'a|about|above|according|across|after|again|against|all|almost|also|although|am|amid|among|an|and|another|any|are|around|as|at|away|back|be|because|been|before|behind|being|below|best|between|both|but|by|can|could|day|despite|did|do|does|down|during|each|earlier|either|even|ever|every|everyone|except|few|first|following|for|former|from|further|get|had|has|have|he|her|here|his|how|however|i|if|in|including|inside|instead|into|is|it|its|just|last|later|least|less|like|many|may|me|meanwhile|more|moreover|most|much|must|my|near|nearly|neither|never|new|next|no|none|nor|not|nothing|now|of|off|old|on|once|one|only|or|other|others|our|out|outside|over|own|part|people|per|perhaps|same|second|several|shall|she|should|since|so|some|someone|still|such|than|that|the|their|them|then|there|therefore|these|they|thing|this|those|though|three|through|thus|time|to|today|together|tomorrow|too|toward|towards|two|under|until|up|upon|us|very|was|we|well|were|what|when|where|whether|which|while|who|whom|whose|why|will|with|within|without|would|yesterday|yet|you|your|thanks|please|hello|yes|okay|ok|maybe|perhaps|besides|nobody|everybody|let|why|im|dont|theyre|whatever';

/** Days and months. */
export const CALENDAR =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays|Mon|Tue|Wed|Thu|Fri|Sat|Sun';
