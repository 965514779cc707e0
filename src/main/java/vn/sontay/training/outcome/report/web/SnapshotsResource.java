package vn.sontay.training.outcome.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries;
import vn.sontay.training.outcome.report.snapshot.SnapshotRow;
import vn.sontay.training.shared.CurrentUser;

/** {@code GET /api/v1/snapshots}: figures as they were frozen, to leaders and administrators (src/docs/snapshots.md). */
@Path("/snapshots")
@RequestScoped
public class SnapshotsResource {

    @Inject
    SnapshotQueries queries;

    @Inject
    CurrentUser currentUser;

    /**
     * @param plan the code of the plan
     * @param page from 1, the last frozen first
     * @return 200 with the page; 401, 403, 404 for a plan that the caller doesn't see as a whole
     */
    @GET
    public Response snapshots(@QueryParam("plan") @DefaultValue("") String plan,
            @QueryParam("page") @DefaultValue("1") int page) {
        requireCaller();
        var found = queries.of(plan, page);
        JsonArrayBuilder rows = Json.createArrayBuilder();
        found.rows().forEach(row -> rows.add(Json.createObjectBuilder().add("id", row.snapshotId())
                .add("plan", row.planCode()).add("asOf", row.asOf().toString())
                .add("kind", row.kind().name().toLowerCase(Locale.ROOT))
                .add("frozenAt", row.frozenAt().toString()).add("note", row.note()).add("sha256", row.sha256())));
        return answer(Json.createObjectBuilder().add("page", found.number()).add("pages", found.pages())
                .add("snapshots", rows).build().toString());
    }

    /** @return 200 with the text as it was frozen, byte by byte, its SHA-256 in the header X-Content-SHA256; 401, 403, 404 */
    @GET
    @Path("{id: [0-9]{1,18}}")
    public Response snapshot(@PathParam("id") long id) {
        requireCaller();
        SnapshotRow row = queries.snapshot(id);
        return Response.fromResponse(answer(queries.content(id))).header("X-Content-SHA256", row.sha256()).build();
    }

    private void requireCaller() {
        if (currentUser.caller().isEmpty()) {
            throw new WebApplicationException(Response.Status.UNAUTHORIZED);
        }
    }

    private static Response answer(String body) {
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")).build();
    }
}
