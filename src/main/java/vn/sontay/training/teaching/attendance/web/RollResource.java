package vn.sontay.training.teaching.attendance.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.teaching.attendance.AttendanceQueries;
import vn.sontay.training.teaching.attendance.KeptMarkService;
import vn.sontay.training.teaching.attendance.RollCallSheet;
import vn.sontay.training.teaching.attendance.TakeMarks;
import vn.sontay.training.teaching.attendance.TakenMarks;
import vn.sontay.training.web.ReceiptResource;
import vn.sontay.training.web.Seen;
import vn.sontay.training.web.SmallJson;

/**
 * The roll of a session for a device that has to do without a network (ATT-20). {@code GET /api/v1/rolls/{session}} answers the sheet that
 * it keeps; {@code POST /api/v1/rolls/{session}/marks} takes what was said on it: <code>{"person":"12","device":"…","sent":1764500000000,
 * "records":[{"id":"…","seq":9,"at":1764499990000,"enrolment":17,"status":"LATE","arrivedAt":"08:15","seen":"123"}]}</code>, where "at" and "sent" are of
 * the device's clock, so that only their difference counts. The answer is 200 and <code>{"version":3,"records":{"‹id>":{"state":"taken","mark":"456"}}}</code>;
 * a state may also be "differs", with "now", what counts, and "refused" with key and message. A record that was taken before is "taken" again.
 * Where the database may lose what it has just taken, the header X-Receipt names it ({@link ReceiptResource}).
 */
@ApplicationScoped
@Path("/rolls/{session}")
public class RollResource {

    private static final int LONGEST_BODY = 256 * 1024;

    @Inject
    AttendanceQueries queries;

    @Inject
    KeptMarkService service;

    @Inject
    CurrentUser currentUser;

    @Inject
    RollJson json;

    @Inject
    Clock clock;

    @Inject
    Seen seen;

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    public String sheet(@PathParam("session") long sessionId) {
        Caller caller = caller();
        RollCallSheet found = queries.rollCall(sessionId);
        seen.people(found.rows());
        return json.sheet(found, caller.personId(), clock.instant()).toString();
    }

    @POST
    @Path("/marks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON + ";charset=UTF-8")
    public Response take(@PathParam("session") long sessionId, InputStream body) {
        Caller caller = caller();
        JsonObject sent;
        try {
            sent = SmallJson.read(body, LONGEST_BODY);
        } catch (JsonException e) {
            throw new BadRequestException(e);
        }
        if (!(sent.get("person") instanceof JsonString person)
                || !person.getString().equals(String.valueOf(caller.personId()))) {
            throw new RefusedException();
        }
        TakenMarks taken = service.take(read(sessionId, sent));
        return Response.ok(json.taken(taken).toString()).header(ReceiptResource.RECEIPT, taken.receipt()).build();
    }

    private TakeMarks read(long sessionId, JsonObject sent) {
        try {
            return KeptMarksReader.read(sessionId, sent, clock.instant());
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private Caller caller() {
        return currentUser.caller().orElseThrow(() -> new NotAuthorizedException("Session"));
    }
}
