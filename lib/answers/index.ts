export { crossFaults, type Fault } from "./cross-checks";
export { type AnswerPath, answerPaths, fields } from "./fields";
export { type AnswersReading, canonicalAnswers, MAX_DOCUMENT_BYTES, readAnswers, readAnswersText } from "./read";
export { type Answers, answersSchema } from "./schema";
