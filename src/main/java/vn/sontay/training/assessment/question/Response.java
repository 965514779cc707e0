package vn.sontay.training.assessment.question;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What somebody answers to a question, as it is written down and sent: the sorted letters of a choice ({@code A,C}); a value
 * for each place of matching and ordering ({@code B,,A}); a text or a number as it was typed; for a scenario a JSON array of
 * its parts' responses ({@code ["A","15"]}). An empty text is no answer. Which of them it is, the question's {@link Task} knows.
 */
public record Response(String written) {

    /** No answer. */
    public static final Response NONE = new Response("");

    /** Characters at most that any response can have. */
    public static final int LONGEST = 4000;

    private static final String COMMAS = ",";

    /** @return the response of these letters, in whatever order and however often they are named */
    public static Response of(Collection<String> letters) {
        TreeSet<String> sorted = new TreeSet<>(letters);
        sorted.remove("");
        return new Response(String.join(COMMAS, sorted));
    }

    /** @return the response of these letters */
    public static Response of(String... letters) {
        return of(Arrays.asList(letters));
    }

    /** @param values one for each place, empty where nothing is given; nothing anywhere is no answer */
    public static Response ofSlots(List<String> values) {
        return values.stream().allMatch(String::isEmpty) ? NONE : new Response(String.join(COMMAS, values));
    }

    /** @param parts one for each part of a scenario; nothing anywhere is no answer */
    public static Response ofParts(List<Response> parts) {
        if (parts.stream().allMatch(Response::isEmpty)) {
            return NONE;
        }
        JsonArrayBuilder array = Json.createArrayBuilder();
        parts.forEach(part -> array.add(part.written()));
        return new Response(array.build().toString());
    }

    public boolean isEmpty() {
        return written.isBlank();
    }

    /** @return the letters of a choice, sorted */
    public List<String> letters() {
        return isEmpty()
                ? List.of()
                : Arrays.stream(written.split(COMMAS)).filter(each -> !each.isEmpty()).sorted().toList();
    }

    /** @return the values by place; empty when there is no answer */
    public List<String> slots() {
        return isEmpty() ? List.of() : List.of(written.split(COMMAS, -1));
    }

    public String text() {
        return written;
    }

    /** @return the parts' responses; empty when there is no answer, or none that a scenario could have */
    public List<Response> parts() {
        if (isEmpty()) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            JsonArray array = reader.readArray();
            return array.stream().map(Response::part).toList();
        } catch (RuntimeException e) {
            // what the parser throws where it is nested too deeply has no type of its own
            return List.of();
        }
    }

    private static Response part(JsonValue value) {
        return value instanceof JsonString text ? new Response(text.getString()) : NONE;
    }

    @Override
    public String toString() {
        return written;
    }
}
