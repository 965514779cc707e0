package vn.sontay.training.quiz;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as the archive keeps it, and back. */
final class QuestionJson {

    private QuestionJson() {
    }

    static String write(Question question) {
        JsonArrayBuilder options = Json.createArrayBuilder();
        question.options().forEach(option -> options
                .add(Json.createObjectBuilder().add("letter", option.letter()).add("text", option.text())));
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", question.code())
                .add("type", question.type().name())
                .add("lesson", question.lessonCode()).add("outcome", question.outcome())
                .add("difficulty", question.difficulty().name()).add("text", question.text()).add("options", options)
                .add("key", Json.createArrayBuilder(question.key())).add("explanation", question.explanation())
                .add("source", question.source());
        addDate(json, "validFrom", question.validFrom());
        addDate(json, "validTo", question.validTo());
        return json.build().toString();
    }

    private static void addDate(JsonObjectBuilder json, String name, @Nullable LocalDate date) {
        if (date != null) {
            json.add(name, date.toString());
        }
    }

    static Question read(String payload) {
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            JsonObject json = reader.readObject();
            List<Option> options = json.getJsonArray("options").getValuesAs(JsonObject.class).stream()
                    .map(option -> new Option(option.getString("letter"), option.getString("text"))).toList();
            List<String> key = json.getJsonArray("key").getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString).toList();
            return new Question(json.getString("code"), QuestionType.valueOf(json.getString("type")),
                    json.getString("lesson"), json.getInt("outcome", 0),
                    Difficulty.valueOf(json.getString("difficulty", Difficulty.MEDIUM.name())),
                    json.getString("text"), options, key, json.getString("explanation"), json.getString("source"),
                    date(json, "validFrom"), date(json, "validTo"));
        }
    }

    private static @Nullable LocalDate date(JsonObject json, String name) {
        return json.containsKey(name) ? LocalDate.parse(json.getString(name)) : null;
    }
}
