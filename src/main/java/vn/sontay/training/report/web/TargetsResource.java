package vn.sontay.training.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.plan.Indicator;
import vn.sontay.training.report.PlanBoard;
import vn.sontay.training.report.TargetBoard;
import vn.sontay.training.report.TargetFigure;
import vn.sontay.training.report.TargetQueries;
import vn.sontay.training.report.TargetRow;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Texts;

/**
 * {@code GET /api/v1/targets}: the targets as JSON, to leaders and administrators. Dates are ISO (2025-09-30); a missing
 * total, percentage or day is null.
 */
@Path("/targets")
@RequestScoped
public class TargetsResource {

    @Inject
    TargetQueries queries;

    @Inject
    CurrentUser currentUser;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * @param asOf the day of the figures, today where it is missing
     * @param plan the code of one plan, all plans where it is missing
     * @return 200 with the figures; 400 for a day that doesn't exist or is after today, 401, 403, 404 for an unknown plan
     */
    @GET
    public Response targets(@QueryParam("asOf") @DefaultValue("") String asOf,
            @QueryParam("plan") @DefaultValue("") String plan) {
        if (currentUser.caller().isEmpty()) {
            throw new WebApplicationException(Response.Status.UNAUTHORIZED);
        }
        LocalDate day;
        try {
            day = asOf.isBlank() ? LocalDate.now(clock) : Dates.parse("asOf", asOf);
        } catch (RuleException e) {
            return badDay(texts.of(e.key(), e.arguments()));
        }
        if (day.isAfter(LocalDate.now(clock))) {
            return badDay(texts.get("report.future"));
        }
        return answer(200, json(plan.isBlank() ? queries.board(day) : queries.board(plan, day)));
    }

    private static Response badDay(String message) {
        return answer(400, Json.createObjectBuilder().add("status", 400).add("message", message).add("field", "asOf"));
    }

    private static Response answer(int status, JsonObjectBuilder body) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(body.build().toString()).build();
    }

    private JsonObjectBuilder json(TargetBoard board) {
        JsonArrayBuilder plans = Json.createArrayBuilder();
        board.plans().forEach(plan -> plans.add(json(plan)));
        return Json.createObjectBuilder().add("asOf", board.asOf().toString()).add("plans", plans);
    }

    private JsonObjectBuilder json(PlanBoard board) {
        JsonArrayBuilder targets = Json.createArrayBuilder();
        board.targets().forEach(row -> targets.add(json(row)));
        return Json.createObjectBuilder().add("code", board.plan().code()).add("title", board.plan().title())
                .add("madeUp", board.plan().demo()).add("targets", targets);
    }

    private JsonObjectBuilder json(TargetRow row) {
        TargetFigure figure = row.figure();
        return Json.createObjectBuilder().add("code", row.target().code()).add("activity", row.activity().code())
                .add("title", row.target().title()).add("indicator", name(row.target().indicator()))
                .add("unit", row.target().unit()).add("counted", figure.counted())
                .add("total", number(figure.total())).add("percent", number(figure.percent()))
                .add("deadline", figure.deadline().toString()).add("countedByDeadline", figure.byDeadline())
                .add("reachedOn", figure.reachedOn() == null
                        ? JsonValue.NULL
                        : Json.createValue(Objects.toString(figure.reachedOn())))
                .add("state", figure.state().name()).add("stateText", texts.get("report." + figure.state()));
    }

    private static String name(Indicator indicator) {
        return indicator.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static JsonValue number(@Nullable Integer value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }
}
