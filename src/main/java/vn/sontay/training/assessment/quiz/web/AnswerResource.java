package vn.sontay.training.assessment.quiz.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.answer.GiveAnswers;
import vn.sontay.training.assessment.quiz.answer.GivenAnswer;
import vn.sontay.training.assessment.quiz.answer.TakenAnswers;
import vn.sontay.training.assessment.quiz.attempt.AttemptService;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.ReceiptResource;
import vn.sontay.training.web.SmallJson;
import vn.sontay.training.web.Texts;

/**
 * Takes answers as they are given: {@code POST /api/v1/attempts/{id}/answers} with
 * <code>{"client":"…","answers":[{"seq":1,"ordinal":3,"response":"A,C","age":250}]}</code>, where age is in milliseconds;
 * answered by 204 when all of them are stored, also those that were stored before. Where some can't be taken (QUI-47) the answer
 * is 200 and <code>{"refused":{"7":{"key":"…","message":"…"}}}</code>, by their seq; the others are stored. With
 * <code>"person":"12"</code> nothing is taken under another person's session (QUI-42); with <code>"current":true</code> the answer
 * is 200 and has <code>"current":{"3":"A,C"}</code>, what stands now, and answers may be none. Where the database may lose what it has just taken, the header X-Receipt names it
 * ({@link ReceiptResource}).
 */
@ApplicationScoped
@Path("/attempts/{id}/answers")
public class AnswerResource {

    private static final int LONGEST_BODY = 256 * 1024;
    /** The header with the server's time in milliseconds (QUI-43). */
    private static final String NOW = "X-Now";
    private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9-]{8,36}");
    private static final long LONGEST_AGE = Duration.ofDays(31).toMillis();

    @Inject
    AttemptService service;

    @Inject
    CurrentUser currentUser;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public jakarta.ws.rs.core.Response give(@PathParam("id") long attemptId,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @DefaultValue("-1") long length, InputStream body) {
        Caller caller = currentUser.caller().orElseThrow(() -> new NotAuthorizedException("Session"));
        JsonObject json = object(body, length);
        if (json.get("person") instanceof JsonString person
                && !person.getString().equals(String.valueOf(caller.personId()))) {
            throw new RefusedException();
        }
        boolean tell = json.getBoolean("current", false);
        TakenAnswers taken = service.take(read(attemptId, json, tell ? 0 : 1), tell);
        jakarta.ws.rs.core.Response.ResponseBuilder answer = taken.current() == null && taken.refused().isEmpty()
                ? jakarta.ws.rs.core.Response.noContent()
                : jakarta.ws.rs.core.Response.ok(told(taken).toString(),
                        MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        return answer.header(NOW, clock.millis()).header(ReceiptResource.RECEIPT, taken.receipt()).build();
    }

    private JsonObject told(TakenAnswers taken) {
        JsonObjectBuilder told = Json.createObjectBuilder();
        if (!taken.refused().isEmpty()) {
            JsonObjectBuilder refused = Json.createObjectBuilder();
            taken.refused().forEach((seq, why) -> refused.add(String.valueOf(seq), Json.createObjectBuilder()
                    .add("key", why.key()).add("message", texts.of(why.key(), why.arguments()))));
            told.add("refused", refused);
        }
        if (taken.current() != null) {
            JsonObjectBuilder current = Json.createObjectBuilder();
            taken.current()
                    .forEach((ordinal, response) -> current.add(String.valueOf(ordinal), response.written()));
            told.add("current", current);
        }
        return told.build();
    }

    /** What is longer than several answers can be is told as what it is; a page of ours then sends them one by one. */
    private static JsonObject object(InputStream body, long length) {
        if (length > LONGEST_BODY) {
            throw new RuleException("question.tooLong", String.valueOf(Response.LONGEST));
        }
        try {
            return SmallJson.read(body, LONGEST_BODY);
        } catch (JsonException e) {
            throw new BadRequestException(e);
        }
    }

    private static GiveAnswers read(long attemptId, JsonObject json, int least) {
        try {
            String client = json.getString("client");
            List<GivenAnswer> answers = json.getJsonArray("answers").stream().map(AnswerResource::answer).toList();
            if (CLIENT.matcher(client).matches() && answers.size() >= least && answers.size() <= GiveAnswers.MOST) {
                return new GiveAnswers(attemptId, client, answers);
            }
        } catch (ArithmeticException | ClassCastException | NullPointerException e) {
            throw new BadRequestException(e);
        }
        throw new BadRequestException();
    }

    private static GivenAnswer answer(JsonValue value) {
        JsonObject json = value.asJsonObject();
        if (json.get("seq") instanceof JsonNumber seq && json.get("ordinal") instanceof JsonNumber ordinal
                && json.get("age") instanceof JsonNumber age && json.get("response") instanceof JsonString response
                && seq.longValueExact() > 0) {
            long millis = Math.clamp(age.bigDecimalValue().longValue(), 0, LONGEST_AGE);
            return new GivenAnswer(seq.longValueExact(), ordinal.intValueExact(), new Response(response.getString()),
                    Duration.ofMillis(millis));
        }
        throw new BadRequestException();
    }
}
