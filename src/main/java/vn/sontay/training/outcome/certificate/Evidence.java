package vn.sontay.training.outcome.certificate;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.standing.QuizStanding;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.curriculum.RuleEdition;
import vn.sontay.training.outcome.completion.Facts;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.outcome.completion.Verdict;

/** On what a certificate was decided, as JSON that is kept with it: the judgement, its facts, the editions of the content. */
record Evidence(String json) {

    /** The sentences of demands that were met, by which it can be told today of what they spoke. */
    private static final Map<String, Demanded> MET = Map.of("attendance", Demanded.ATTENDANCE, "attendanceFraction",
            Demanded.ATTENDANCE, "quizPassed", Demanded.QUIZ, "lessonsDone", Demanded.ALL_LESSONS, "practiceDone",
            Demanded.ALL_PRACTICE);

    /** @param periods tiết of all sessions of the class, as the paper says them */
    static Evidence of(Judgement judgement, List<LessonEdition> editions, int periods) {
        JsonArrayBuilder content = Json.createArrayBuilder();
        editions.forEach(edition -> content.add(Json.createObjectBuilder().add("lesson", edition.code())
                .add("edition", edition.edition()).add("sha256", edition.sha256())));
        JsonArrayBuilder verdicts = Json.createArrayBuilder();
        judgement.verdicts().forEach(each -> verdicts.add(verdict(each)));
        JsonObjectBuilder all = Json.createObjectBuilder().add("asOf", judgement.asOf().toString())
                .add("course", judgement.person().courseCode()).add("verdicts", verdicts)
                .add("periods", periods)
                .add("facts", facts(judgement.facts())).add("content", content);
        add(all, "since", judgement.since());
        RuleEdition rule = judgement.rule();
        if (rule != null) {
            JsonObjectBuilder demanded = Json.createObjectBuilder().add("edition", rule.number())
                    .add("demands",
                            Json.createArrayBuilder(rule.lines().stream().map(RuleEdition.Line::text).toList()));
            add(demanded, "tookEffectOn", rule.tookEffectOn());
            all.add("rule", demanded);
        }
        QuizStanding quiz = judgement.quiz();
        if (quiz != null) {
            all.add("quiz", kept(quiz));
        }
        return new Evidence(all.build().toString());
    }

    /** @return the id of the quiz attempt that counted, or null when there was none */
    @Nullable
    Long attempt() {
        JsonObject quiz = read().getJsonObject("quiz");
        return quiz == null || !quiz.containsKey("attempt")
                ? null
                : Long.valueOf(quiz.getJsonNumber("attempt").longValue());
    }

    /** @return the score of that attempt, 0 to 10, or null when there was none */
    @Nullable
    BigDecimal score() {
        return read().getJsonObject("quiz") instanceof JsonObject quiz
                && quiz.get("score") instanceof JsonNumber number ? number.bigDecimalValue() : null;
    }

    /** @return tiết of all sessions as the paper says them, or null where they weren't kept yet */
    @Nullable
    Integer periods() {
        JsonObject kept = read();
        return kept.containsKey("periods") ? Integer.valueOf(kept.getInt("periods")) : null;
    }

    /** @return what was found of each demand, in words; empty where sentences alone were kept */
    Map<Demanded, String> sentences() {
        JsonObject kept = read();
        Map<Demanded, String> sentences = new EnumMap<>(Demanded.class);
        if (kept.containsKey("verdicts")) {
            kept.getJsonArray("verdicts").getValuesAs(JsonObject.class).forEach(each -> {
                Demanded demand = MET.get(each.getString("key"));
                if (demand != null) {
                    sentences.put(demand, each.getString("sentence"));
                }
            });
        }
        return sentences;
    }

    /** @return what was decided, also from certificates that knew sentences alone */
    Decision decision() {
        JsonObject kept = read();
        JsonObject rule = kept.getJsonObject("rule");
        boolean sentencesAlone = kept.containsKey("reasons");
        List<Decision.Line> lines = sentencesAlone
                ? kept.getJsonArray("reasons").getValuesAs(JsonString.class).stream()
                        .map(each -> new Decision.Line(each.getString(), null)).toList()
                : kept.getJsonArray("verdicts").getValuesAs(JsonObject.class).stream()
                        .map(each -> new Decision.Line(each.getString("sentence"), day(each, "since"))).toList();
        return new Decision(LocalDate.parse(kept.getString("asOf")), day(kept, "since"),
                rule == null || sentencesAlone ? null : Integer.valueOf(rule.getInt("edition")),
                rule == null ? null : day(rule, "tookEffectOn"), lines);
    }

    /** @return the facts, or null where those weren't kept yet */
    @Nullable
    RecordedFacts facts() {
        JsonObject kept = read();
        JsonObject facts = kept.getJsonObject("facts");
        if (facts == null) {
            return null;
        }
        Map<String, String> editions = new HashMap<>();
        if (kept.containsKey("content")) {
            kept.getJsonArray("content").getValuesAs(JsonObject.class)
                    .forEach(each -> editions.put(each.getString("lesson"), each.getString("edition")));
        }
        return new RecordedFacts(facts.getInt("sessions"),
                facts.getJsonArray("attended").getValuesAs(JsonString.class).stream()
                        .map(each -> LocalDate.parse(each.getString())).toList(),
                done(facts.getJsonObject("lessons"), editions), done(facts.getJsonObject("practice"), Map.of()),
                attempts(kept.getJsonObject("quiz")));
    }

    private static List<RecordedFacts.Done> done(JsonObject days, Map<String, String> editions) {
        return days.keySet().stream().map(code -> new RecordedFacts.Done(code, editions.get(code),
                LocalDate.parse(days.getString(code)))).toList();
    }

    private static RecordedFacts.@Nullable Attempts attempts(@Nullable JsonObject quiz) {
        return quiz == null
                ? null
                : new RecordedFacts.Attempts(quiz.getInt("attempts"), figure(quiz, "score"), figure(quiz, "passMark"),
                        quiz.getBoolean("passed"));
    }

    private static @Nullable String figure(JsonObject from, String key) {
        return from.get(key) instanceof JsonNumber number
                ? number.bigDecimalValue().stripTrailingZeros().toPlainString().replace('.', ',')
                : null;
    }

    private JsonObject read() {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static @Nullable LocalDate day(JsonObject from, String key) {
        return from.containsKey(key) ? LocalDate.parse(from.getString(key)) : null;
    }

    private static void add(JsonObjectBuilder to, String key, @Nullable LocalDate day) {
        if (day != null) {
            to.add(key, day.toString());
        }
    }

    private static JsonObjectBuilder verdict(Verdict verdict) {
        JsonObjectBuilder kept = Json.createObjectBuilder().add("key", verdict.reason().key())
                .add("met", verdict.met()).add("sentence", verdict.reason().sentence());
        add(kept, "since", verdict.since());
        return kept;
    }

    private static JsonObjectBuilder facts(Facts facts) {
        JsonObjectBuilder kept = Json.createObjectBuilder().add("sessions", facts.sessions())
                .add("attended",
                        Json.createArrayBuilder(facts.attendedDays().stream().map(LocalDate::toString).toList()))
                .add("lessons", days(facts.lessons())).add("practice", days(facts.practice()));
        add(kept, "joinedOn", facts.late() == null ? null : facts.late().on());
        return kept;
    }

    private static JsonObjectBuilder days(Map<String, LocalDate> done) {
        JsonObjectBuilder days = Json.createObjectBuilder();
        new TreeMap<>(done).forEach((code, day) -> days.add(code, day.toString()));
        return days;
    }

    private static JsonObjectBuilder kept(QuizStanding standing) {
        JsonObjectBuilder quiz = Json.createObjectBuilder().add("attempts", standing.attempts()).add("passed",
                standing.passed());
        if (standing.bestAttemptId() != null) {
            quiz.add("attempt", standing.bestAttemptId());
        }
        if (standing.bestScore() != null) {
            quiz.add("score", standing.bestScore());
        }
        if (standing.passMark() != null) {
            quiz.add("passMark", standing.passMark());
        }
        return quiz;
    }
}
