package vn.sontay.training.teaching.attendance.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.attendance.Finding;
import vn.sontay.training.teaching.attendance.KeptMark;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.TakeMarks;

/** Reads what a device sends of a roll. */
final class KeptMarksReader {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{8,36}");
    private static final long LONGEST_AGE = Duration.ofDays(31).toMillis();

    private KeptMarksReader() {
    }

    /**
     * Of several records about one person the last counts.
     *
     * @throws IllegalArgumentException when no page of ours sends that
     */
    static TakeMarks read(long sessionId, JsonObject sent, Instant now) {
        try {
            List<JsonValue> records = sent.getJsonArray("records");
            if (records.isEmpty() || records.size() > TakeMarks.MOST) {
                throw new IllegalArgumentException("no records, or too many");
            }
            long moment = sent.getJsonNumber("sent").longValue();
            Map<Long, KeptMark> marks = new LinkedHashMap<>();
            records.stream().map(each -> mark(each.asJsonObject(), moment, now))
                    .forEach(mark -> marks.put(mark.enrolmentId(), mark));
            return new TakeMarks(sessionId, name(sent, "device"), List.copyOf(marks.values()));
        } catch (ClassCastException | NullPointerException | ArithmeticException | DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static KeptMark mark(JsonObject record, long sent, Instant now) {
        long age = Math.clamp(sent - record.getJsonNumber("at").longValue(), 0, LONGEST_AGE);
        String seen = text(record, "seen");
        Finding finding = new Finding(MarkStatus.valueOf(record.getString("status")), time(record, "arrivedAt"),
                time(record, "leftAt"), text(record, "note"));
        return new KeptMark(name(record, "id"), record.getJsonNumber("enrolment").longValueExact(), finding,
                seen == null ? null : Long.valueOf(seen), now.minusMillis(age),
                record.containsKey("seq") ? record.getJsonNumber("seq").longValueExact() : 0);
    }

    private static String name(JsonObject of, String field) {
        String name = of.getString(field);
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(field);
        }
        return name;
    }

    private static @Nullable LocalTime time(JsonObject of, String field) {
        String written = text(of, field);
        return written == null ? null : LocalTime.parse(written);
    }

    private static @Nullable String text(JsonObject of, String field) {
        return of.get(field) instanceof JsonString text && !text.getString().isBlank() ? text.getString() : null;
    }
}
