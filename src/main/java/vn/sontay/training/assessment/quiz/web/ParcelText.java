package vn.sontay.training.assessment.quiz.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.answer.HandedAnswer;
import vn.sontay.training.assessment.quiz.handover.Parcel;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.SmallJson;

/**
 * A parcel as the phone writes it (static/hand-over.js), in a file as it is, in a QR code as Base64 for addresses:
 * <code>{"kind":"answers","v":1,"person":"12","attempt":"34","made":1764230400000,"clients":{"…":[[1,3,"A,C",60000]]}}</code>.
 * An answer is its number, the question's, the response and its age in milliseconds when the parcel was made; {@code made} is
 * by the server's time.
 */
final class ParcelText {

    /** Characters. */
    static final int LONGEST = 256 * 1024;

    private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9-]{8,36}");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final int PARTS_OF_ANSWER = 4;
    private static final long LONGEST_AGE = Duration.ofDays(366).toMillis();
    private static final long LATEST = Instant.parse("9999-01-01T00:00:00Z").toEpochMilli();

    private ParcelText() {
    }

    /** @throws RuleException beside the field {@code parcel} when it is none of ours, or too long */
    static Parcel read(String text) {
        if (text.length() > LONGEST) {
            throw tooBig();
        }
        String given = text.strip();
        if (given.isEmpty()) {
            throw RuleException.at("parcel", "quiz.parcelMissing");
        }
        try {
            JsonObject json = SmallJson.read(given.startsWith("{") ? given : decoded(given));
            if (!"answers".equals(json.getString("kind")) || json.getInt("v") != 1) {
                throw broken();
            }
            return new Parcel(id(json, "person"), id(json, "attempt"), answers(json));
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException
                | ArithmeticException e) {
            throw broken();
        }
    }

    static RuleException tooBig() {
        return RuleException.at("parcel", "quiz.parcelTooBig");
    }

    private static RuleException broken() {
        return RuleException.at("parcel", "quiz.parcelBroken");
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }

    private static long id(JsonObject json, String name) {
        String id = json.getString(name);
        if (!ID.matcher(id).matches()) {
            throw broken();
        }
        return Long.parseLong(id);
    }

    private static List<HandedAnswer> answers(JsonObject json) {
        long made = Math.clamp(json.getJsonNumber("made").longValueExact(), 0, LATEST);
        List<HandedAnswer> answers = new ArrayList<>();
        Set<String> once = new HashSet<>();
        for (Map.Entry<String, JsonValue> client : json.getJsonObject("clients").entrySet()) {
            if (!CLIENT.matcher(client.getKey()).matches()) {
                throw broken();
            }
            client.getValue().asJsonArray().stream().map(each -> answer(client.getKey(), each.asJsonArray(), made))
                    .sorted(Comparator.comparingLong(HandedAnswer::seq)).forEach(answers::add);
        }
        if (answers.isEmpty() || answers.size() > Parcel.MOST
                || answers.stream().anyMatch(each -> !once.add(each.clientId() + ':' + each.seq()))) {
            throw broken();
        }
        return answers;
    }

    private static HandedAnswer answer(String client, JsonArray parts, long made) {
        if (parts.size() == PARTS_OF_ANSWER && parts.get(0) instanceof JsonNumber seq
                && parts.get(1) instanceof JsonNumber ordinal && parts.get(2) instanceof JsonString response
                && parts.get(3) instanceof JsonNumber age && seq.longValueExact() > 0
                && response.getString().length() <= Response.LONGEST) {
            long old = Math.clamp(age.longValueExact(), 0, LONGEST_AGE);
            return new HandedAnswer(client, seq.longValueExact(), ordinal.intValueExact(),
                    new Response(response.getString()), Instant.ofEpochMilli(Math.max(0, made - old)));
        }
        throw broken();
    }
}
