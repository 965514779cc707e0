package vn.sontay.training.teaching.attendance.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.teaching.attendance.RecordedMark;
import vn.sontay.training.teaching.attendance.RollCallRow;
import vn.sontay.training.teaching.attendance.RollCallSheet;
import vn.sontay.training.teaching.attendance.TakenMarks;
import vn.sontay.training.web.Texts;

/** Writes rolls as devices read them. Ids are texts: a browser's numbers are too short for some. */
@ApplicationScoped
public class RollJson {

    @Inject
    Texts texts;

    @Inject
    Marks marks;

    JsonObject sheet(RollCallSheet sheet, long personId, Instant now) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        sheet.rows().forEach(row -> rows.add(row(row)));
        return Json.createObjectBuilder().add("person", String.valueOf(personId))
                .add("session", String.valueOf(sheet.sessionId())).add("class", sheet.classTitle())
                .add("title", texts.of("attendance.session", sheet.ordinal(), sheet.title()))
                .add("facts", texts.of("attendance.sessionFacts", Dates.day(sheet.heldOn()),
                        texts.get("attendance." + sheet.part().name()), sheet.hours(), sheet.place()))
                .add("heldOn", sheet.heldOn().toString()).add("heldOnText", Dates.day(sheet.heldOn()))
                .add("open", sheet.open()).add("closed", sheet.closed())
                .add("barred", sheet.barred() != null)
                .add("version", sheet.version()).add("own", sheet.own() == null ? "" : String.valueOf(sheet.own()))
                .add("now", now.toEpochMilli()).add("rows", rows).build();
    }

    private JsonObjectBuilder row(RollCallRow row) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", String.valueOf(row.enrolmentId()))
                .add("name", row.fullName()).add("about", row.about());
        if (row.phone() != null) {
            json.add("phone", row.phone());
        }
        if (row.mark() != null) {
            json.add("mark", mark(row.mark()));
        }
        return json;
    }

    private JsonObjectBuilder mark(RecordedMark mark) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("id", String.valueOf(mark.id()))
                .add("status", mark.finding().status().name()).add("words", marks.name(mark.finding()))
                .add("by", mark.recordedBy()).add("at", Dates.time(mark.recordedAt()));
        add(json, "arrivedAt", mark.finding().arrivedAt());
        add(json, "leftAt", mark.finding().leftAt());
        add(json, "note", mark.finding().note());
        return json;
    }

    JsonObject taken(TakenMarks taken) {
        JsonObjectBuilder records = Json.createObjectBuilder();
        taken.marks().forEach(each -> {
            JsonObjectBuilder record = Json.createObjectBuilder().add("state",
                    each.acknowledged() ? "taken" : each.differs() ? "differs" : "refused");
            if (each.why() != null) {
                record.add("key", each.why().key())
                        .add("message", texts.of(each.why().key(), each.why().arguments()));
            }
            if (!each.acknowledged() && each.mark() != null) {
                record.add("now", mark(each.mark()));
            }
            add(record, "mark", each.markId());
            records.add(each.kept().record(), record);
        });
        return Json.createObjectBuilder().add("version", taken.version()).add("records", records).build();
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }
}
