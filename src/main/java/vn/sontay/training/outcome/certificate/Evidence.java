package vn.sontay.training.outcome.certificate;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.LessonEdition;

/** On what a certificate was decided, as JSON that is kept with it: the rule, what was reached, the content's editions. */
record Evidence(String json) {

    static Evidence of(LocalDate asOf, Course course, List<LessonEdition> editions, Standing standing) {
        Requirements required = standing.required();
        JsonObjectBuilder rule = Json.createObjectBuilder().add("attendance", required.attendance().display())
                .add("quiz", required.passMark() != null).add("lessons", array(required.lessons().keySet()))
                .add("practice", array(required.practice().keySet()));
        JsonObjectBuilder attended = Json.createObjectBuilder().add("part", standing.attendance().attended().part())
                .add("whole", standing.attendance().attended().whole());
        JsonArrayBuilder content = Json.createArrayBuilder();
        editions.forEach(edition -> content.add(Json.createObjectBuilder().add("lesson", edition.code())
                .add("edition", edition.edition()).add("sha256", edition.sha256())));
        JsonArrayBuilder reasons = Json.createArrayBuilder();
        standing.eligibility().reasons().forEach(reason -> reasons.add(reason.sentence()));
        return new Evidence(Json.createObjectBuilder().add("asOf", asOf.toString()).add("course", course.code())
                .add("rule", rule).add("attended", attended).add("quiz", quiz(standing))
                .add("lessonsDone", array(standing.progress().lessonsDone()))
                .add("practiceSignedOff", array(standing.progress().practiceSignedOff())).add("content", content)
                .add("reasons", reasons).build().toString());
    }

    /** @return the id of the test attempt that counted, or null when there was none */
    @Nullable
    Long attempt() {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject quiz = reader.readObject().getJsonObject("quiz");
            return quiz == null || !quiz.containsKey("attempt")
                    ? null
                    : Long.valueOf(quiz.getJsonNumber("attempt").longValue());
        }
    }

    private static JsonObjectBuilder quiz(Standing standing) {
        JsonObjectBuilder quiz = Json.createObjectBuilder().add("attempts", standing.quiz().attempts())
                .add("passed", standing.quiz().passed());
        if (standing.quiz().bestAttemptId() != null) {
            quiz.add("attempt", standing.quiz().bestAttemptId());
        }
        if (standing.quiz().bestScore() != null) {
            quiz.add("score", standing.quiz().bestScore());
        }
        if (standing.quiz().passMark() != null) {
            quiz.add("passMark", standing.quiz().passMark());
        }
        return quiz;
    }

    private static JsonArrayBuilder array(Iterable<String> codes) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        codes.forEach(array::add);
        return array;
    }
}
