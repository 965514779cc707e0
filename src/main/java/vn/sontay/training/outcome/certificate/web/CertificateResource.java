package vn.sontay.training.outcome.certificate.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.Verification;
import vn.sontay.training.outcome.certificate.VerificationService;
import vn.sontay.training.web.ClientAddress;

/** Verification as JSON, open to all: 200 with the facts, 404 for an unknown code, 429 with Retry-After for who guesses. */
@Path("/certificates/{code}")
public class CertificateResource {

    private static final int TOO_MANY = 429;

    @Inject
    VerificationService service;

    @Inject
    ClientAddress address;

    /** @param code as printed; case, spaces and dashes don't matter */
    @GET
    public Response verify(@PathParam("code") String code) {
        Verification answer = service.verify(code, address.text());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("state", answer.state().name().toLowerCase(Locale.ROOT)).add("code", answer.code());
        Verification.Facts facts = answer.facts();
        add(json, "number", facts == null ? null : facts.number());
        add(json, "fullName", facts == null ? null : facts.fullName());
        add(json, "course", facts == null ? null : facts.courseTitle());
        add(json, "classStartsOn", facts == null ? null : facts.classStartsOn());
        add(json, "classEndsOn", facts == null ? null : facts.classEndsOn());
        add(json, "issuer", facts == null ? null : facts.issuerName());
        add(json, "issuedOn", facts == null ? null : facts.issuedOn());
        add(json, "validUntil", facts == null ? null : facts.validUntil());
        json.add("fromPaperRegister", facts != null && facts.fromPaper());
        Verification.Standing standing = answer.standing();
        add(json, "since", standing == null ? null : standing.since());
        add(json, "paperNumber", standing == null ? null : standing.paperNumber());
        add(json, "replacedBy", standing == null ? null : standing.replacedBy());
        add(json, "signedDigitallyOn", standing == null ? null : standing.signedDigitallyOn());
        add(json, "handedOverOn", standing == null ? null : standing.handedOverOn());
        json.add("corrections", corrections(standing));
        JsonArrayBuilder changes = Json.createArrayBuilder();
        answer.changes().forEach(
                each -> changes.add(
                        Json.createObjectBuilder().add("title", each.title()).add("from", each.from().toString())));
        json.add("changesSince", changes);
        add(json, "askNow", answer.askNow());
        json.add("demo", answer.demo());
        Response.ResponseBuilder response = Response.status(switch (answer.state()) {
            case AWAITING_SIGNATURE, VALID, EXPIRED, REVOKED, CANCELLED, REPLACED, VOIDED -> 200;
            case UNKNOWN -> 404;
            case WAIT -> TOO_MANY;
        }).type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")).entity(json.build().toString());
        return answer.waitSeconds() > 0
                ? response.header("Retry-After", answer.waitSeconds()).build()
                : response.build();
    }

    private static JsonArrayBuilder corrections(Verification.@Nullable Standing standing) {
        JsonArrayBuilder corrections = Json.createArrayBuilder();
        if (standing != null) {
            for (Verification.Correction each : standing.corrections()) {
                JsonObjectBuilder json = Json.createObjectBuilder().add("fullName", each.fullName());
                add(json, "paperNumber", each.paperNumber());
                add(json, "on", each.on());
                corrections.add(json);
            }
        }
        return corrections;
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable Object fact) {
        if (fact == null) {
            json.addNull(name);
        } else {
            json.add(name, fact.toString());
        }
    }
}
