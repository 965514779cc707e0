package vn.sontay.training.outcome.report.snapshot;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.snapshot.FrozenTarget.FrozenEvidence;

/**
 * The canonical text of a snapshot (SNP-1, src/docs/snapshots.md): JSON without blanks, the names of each object in the order of their
 * characters, whole numbers only, days as 2025-09-30, moments in UTC to the microsecond. Nothing stands in it but ids, codes, days
 * and numbers, and what the documents by which a last day was extended are called.
 */
final class SnapshotText {

    /** By which readers tell whether they know it. */
    static final String FORMAT = "dvctt-figures-2";

    private SnapshotText() {
    }

    static String of(SnapshotHead head, String planEdition, List<FrozenTarget> targets) {
        return object().add("asOf", head.asOf().toString()).add("format", FORMAT)
                .add("frozenAt", head.frozenAt().toString()).add("kind", lower(head.kind()))
                .add("plan", head.planCode()).add("planSha256", planEdition)
                .add("targets", array(targets.stream().map(SnapshotText::json).toList())).build().toString();
    }

    private static JsonValue json(FrozenTarget target) {
        TargetFigure figure = target.figure();
        return object().add("byDeadline", figure.byDeadline())
                .add("classes",
                        array(target.classes().stream().map(each -> (JsonValue) object().add("class", each.classId())
                                .add("heldOn", each.heldOn().toString()).build()).toList()))
                .add("code", target.code()).add("counted", figure.counted())
                .add("courses", texts(target.courses().stream().sorted().toList()))
                .add("deadline", figure.deadline().toString()).add("extension", json(figure.extended()))
                .add("indicator", lower(target.indicator()))
                .add("people", array(target.people().stream().map(SnapshotText::json).toList()))
                .add("reachedOn", day(figure.reachedOn())).add("state", lower(figure.state()))
                .add("total", number(figure.total())).build();
    }

    private static JsonValue json(TargetFigure.@Nullable Extended extended) {
        return extended == null
                ? JsonValue.NULL
                : object().add("byOriginal", extended.byOriginal())
                        .add("issuer", extended.document().documentIssuer())
                        .add("number", extended.document().documentNumber())
                        .add("on", extended.document().documentOn().toString())
                        .add("original", extended.original().toString()).build();
    }

    private static JsonValue json(FrozenTarget.FrozenPerson person) {
        FrozenEvidence evidence = person.evidence();
        return object().add("class", person.classId()).add("enrolment", person.enrolmentId())
                .add("evidence", evidence == null ? JsonValue.NULL : json(evidence))
                .add("person", person.personId()).add("since", person.since().toString()).build();
    }

    private static JsonValue json(FrozenEvidence evidence) {
        return object().add("attempts", array(evidence.attempts().stream().map(each -> (JsonValue) object()
                .add("attempt", each.attemptId()).add("quiz", each.quiz()).add("score", each.score())
                .add("takenOn", each.takenOn().toString()).build()).toList()))
                .add("attended", texts(evidence.attended().stream().map(LocalDate::toString).toList()))
                .add("lessons", texts(evidence.lessons())).add("practice", texts(evidence.practice()))
                .add("rule", number(evidence.rule())).add("sessions", evidence.sessions()).build();
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }

    private static JsonArrayBuilder array(Collection<JsonValue> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }

    private static JsonArrayBuilder texts(List<String> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonValue number(@Nullable Integer value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }

    private static JsonValue day(@Nullable LocalDate value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }
}
