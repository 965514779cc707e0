package vn.sontay.training.assessment.question;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A task as the archive keeps it, and back. */
final class TaskJson {

    /** Kept, as looking the provider up anew takes longer than writing a question. Safe for many threads. */
    static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final String TYPE = "type";
    private static final String TEXT = "text";
    private static final String PERCENT = "percent";
    private static final String FEEDBACK = "feedback";
    private static final String CREDIT = "credit";
    private static final String ANSWERS = "answers";

    private TaskJson() {
    }

    static JsonObject write(Task task) {
        JsonObjectBuilder json = JSON.createObjectBuilder().add(TYPE, task.type().name());
        switch (task) {
            case ChoiceTask choice ->
                json.add("options", array(choice.options().stream().map(TaskJson::option).toList()))
                        .add(CREDIT, choice.credit().name());
            case MatchingTask matching -> json
                    .add("pairs", array(matching.pairs().stream()
                            .map(pair -> JSON.createObjectBuilder().add("prompt", pair.prompt())
                                    .add("answer", pair.answer()))
                            .toList()))
                    .add("extras", JSON.createArrayBuilder(matching.extras())).add(CREDIT, matching.credit().name());
            case OrderingTask ordering ->
                json.add("items", JSON.createArrayBuilder(ordering.items())).add(CREDIT, ordering.credit().name());
            case ShortAnswerTask typed ->
                json.add(ANSWERS, array(typed.answers().stream().map(TaskJson::text).toList()))
                        .add("care", JSON.createArrayBuilder(typed.careInOrder().stream().map(Care::name).toList()));
            case NumericTask numeric ->
                json.add(ANSWERS, array(numeric.answers().stream().map(TaskJson::number).toList())).add("unit",
                        numeric.unit());
            case ScenarioTask scenario -> json.add("parts", array(scenario.parts().stream().map(
                    part -> JSON.createObjectBuilder().add(TEXT, part.text()).add("task", write(part.task())))
                    .toList()));
        }
        return json.build();
    }

    private static JsonArrayBuilder array(Collection<JsonObjectBuilder> all) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        all.forEach(array::add);
        return array;
    }

    private static JsonObjectBuilder option(Option option) {
        return JSON.createObjectBuilder().add("letter", option.letter()).add(TEXT, option.text())
                .add(PERCENT, option.percent().toPlainString()).add(FEEDBACK, option.feedback());
    }

    private static JsonObjectBuilder text(AcceptedText answer) {
        return JSON.createObjectBuilder().add(TEXT, answer.text()).add(PERCENT, answer.percent().toPlainString())
                .add(FEEDBACK, answer.feedback());
    }

    private static JsonObjectBuilder number(AcceptedNumber answer) {
        return JSON.createObjectBuilder().add("number", answer.number().toPlainString())
                .add("tolerance", answer.tolerance().toPlainString()).add(PERCENT, answer.percent().toPlainString())
                .add(FEEDBACK, answer.feedback());
    }

    static Task read(JsonObject json) {
        QuestionType type = QuestionType.valueOf(json.getString(TYPE));
        return switch (type) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> new ChoiceTask(type, objects(json, "options").stream()
                    .map(each -> new Option(each.getString("letter"), each.getString(TEXT), decimal(each, PERCENT),
                            each.getString(FEEDBACK)))
                    .toList(), credit(json));
            case MATCHING -> new MatchingTask(objects(json, "pairs").stream()
                    .map(each -> new Pair(each.getString("prompt"), each.getString("answer"))).toList(),
                    texts(json, "extras"), credit(json));
            case ORDERING -> new OrderingTask(texts(json, "items"), credit(json));
            case SHORT -> new ShortAnswerTask(objects(json, ANSWERS).stream()
                    .map(each -> new AcceptedText(each.getString(TEXT), decimal(each, PERCENT),
                            each.getString(FEEDBACK)))
                    .toList(), texts(json, "care").stream().map(Care::valueOf).collect(Collectors.toSet()));
            case NUMERIC -> new NumericTask(objects(json, ANSWERS).stream()
                    .map(each -> new AcceptedNumber(decimal(each, "number"), decimal(each, "tolerance"),
                            decimal(each, PERCENT), each.getString(FEEDBACK)))
                    .toList(), json.getString("unit"));
            case SCENARIO -> new ScenarioTask(objects(json, "parts").stream()
                    .map(each -> new Part(each.getString(TEXT), read(each.getJsonObject("task")))).toList());
        };
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static List<String> texts(JsonObject json, String name) {
        JsonArray array = json.getJsonArray(name);
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static Credit credit(JsonObject json) {
        return Credit.valueOf(json.getString(CREDIT));
    }

    private static BigDecimal decimal(JsonObject json, String name) {
        return new BigDecimal(json.getString(name));
    }
}
