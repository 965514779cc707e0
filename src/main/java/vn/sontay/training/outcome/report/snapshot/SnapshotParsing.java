package vn.sontay.training.outcome.report.snapshot;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.TargetState;
import vn.sontay.training.outcome.report.directive.ByDocument;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenAttempt;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenClass;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenEvidence;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenPerson;
import vn.sontay.training.teaching.plan.Indicator;

/** The way back from {@link SnapshotText}: the targets as they were frozen. */
final class SnapshotParsing {

    private SnapshotParsing() {
    }

    /** @param asOf the day of the figures */
    static List<FrozenTarget> targets(String content, LocalDate asOf) {
        try (JsonReader reader = Json.createReader(new StringReader(content))) {
            return objects(reader.readObject(), "targets").stream().map(each -> target(each, asOf)).toList();
        }
    }

    private static List<JsonObject> objects(JsonObject of, String name) {
        return of.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static FrozenTarget target(JsonObject target, LocalDate asOf) {
        TargetFigure figure = new TargetFigure(target.getInt("counted"), number(target, "total"),
                LocalDate.parse(target.getString("deadline")), target.getInt("byDeadline"),
                target.isNull("reachedOn") ? null : LocalDate.parse(target.getString("reachedOn")), asOf,
                TargetState.valueOf(upper(target.getString("state"))), extended(target), false);
        return new FrozenTarget(target.getString("code"), Indicator.valueOf(upper(target.getString("indicator"))),
                texts(target.getJsonArray("courses")), figure,
                objects(target, "people").stream().map(SnapshotParsing::person).toList(),
                objects(target, "classes").stream().map(each -> new FrozenClass(id(each, "class"),
                        LocalDate.parse(each.getString("heldOn")))).toList());
    }

    /** Texts of the first format know of no extension. */
    static TargetFigure.@Nullable Extended extended(JsonObject target) {
        if (!target.containsKey("extension") || target.isNull("extension")) {
            return null;
        }
        JsonObject said = target.getJsonObject("extension");
        return new TargetFigure.Extended(LocalDate.parse(said.getString("original")), said.getInt("byOriginal"),
                new ByDocument(said.getString("number"), LocalDate.parse(said.getString("on")),
                        said.getString("issuer")));
    }

    private static FrozenPerson person(JsonObject person) {
        return new FrozenPerson(id(person, "person"), id(person, "enrolment"), id(person, "class"),
                LocalDate.parse(person.getString("since")),
                person.isNull("evidence") ? null : evidence(person.getJsonObject("evidence")));
    }

    private static FrozenEvidence evidence(JsonObject evidence) {
        return new FrozenEvidence(number(evidence, "rule"), evidence.getInt("sessions"),
                texts(evidence.getJsonArray("attended")).stream().map(LocalDate::parse).toList(),
                objects(evidence, "attempts").stream().map(each -> new FrozenAttempt(id(each, "attempt"),
                        each.getString("quiz"), each.getString("score"), LocalDate.parse(each.getString("takenOn"))))
                        .toList(),
                texts(evidence.getJsonArray("lessons")), texts(evidence.getJsonArray("practice")));
    }

    private static List<String> texts(JsonArray values) {
        return values.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static long id(JsonObject of, String name) {
        return of.getJsonNumber(name).longValue();
    }

    private static @Nullable Integer number(JsonObject of, String name) {
        return of.isNull(name) ? null : Integer.valueOf(of.getInt(name));
    }

    private static String upper(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
