package vn.sontay.training.assessment.question;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A question as the archive keeps it, and back. */
final class QuestionJson {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private QuestionJson() {
    }

    static String write(Question question) {
        JsonObjectBuilder json = TaskJson.JSON.createObjectBuilder().add("code", question.code())
                .add("lesson", question.lessonCode()).add("outcome", question.outcome())
                .add("difficulty", question.difficulty().name())
                .add("tags", TaskJson.JSON.createArrayBuilder(question.tags()))
                .add("format", question.format().name()).add("text", question.text())
                .add("task", TaskJson.write(question.task())).add("explanation", question.explanation())
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
        try (JsonReader reader = READERS.createReader(new StringReader(payload))) {
            JsonObject json = reader.readObject();
            return new Question(json.getString("code"), json.getString("lesson"), json.getInt("outcome", 0),
                    Difficulty.valueOf(json.getString("difficulty", Difficulty.MEDIUM.name())),
                    json.containsKey("tags") ? texts(json, "tags") : List.of(),
                    TextFormat.valueOf(json.getString("format", TextFormat.PLAIN.name())), json.getString("text"),
                    json.containsKey("task") ? TaskJson.read(json.getJsonObject("task")) : choice(json),
                    json.getString("explanation"), json.getString("source"), date(json, "validFrom"),
                    date(json, "validTo"));
        }
    }

    /** The first questions were choices only, with their options and key beside the text. */
    private static Task choice(JsonObject json) {
        List<String> options = json.getJsonArray("options").getValuesAs(JsonObject.class).stream()
                .map(option -> option.getString("text")).toList();
        return ChoiceTask.of(QuestionType.valueOf(json.getString("type")), options,
                texts(json, "key").stream().collect(Collectors.toUnmodifiableSet()), Credit.ALL_OR_NOTHING);
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static @Nullable LocalDate date(JsonObject json, String name) {
        return json.containsKey(name) ? LocalDate.parse(json.getString(name)) : null;
    }
}
