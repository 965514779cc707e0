package vn.sontay.training.outcome.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import vn.sontay.training.outcome.report.TargetQueries;
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
    TargetsJson json;

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
        return answer(200, json.of(plan.isBlank() ? queries.board(day) : queries.board(plan, day)));
    }

    private static Response badDay(String message) {
        return answer(400, Json.createObjectBuilder().add("status", 400).add("message", message).add("field", "asOf"));
    }

    private static Response answer(int status, JsonObjectBuilder body) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(body.build().toString()).build();
    }
}
