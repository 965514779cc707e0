package vn.sontay.training.people.security.provider;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Installation;

/** Asks the provider, within bounds of time, length and number (OID-7). Follows no redirect. */
@ApplicationScoped
public class ProviderCalls implements ResourceRetriever {

    static final int OK = 200;

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
    private static final int LONGEST = 256 * 1024;
    private static final int AT_ONCE = 8;

    @Inject
    Installation installation;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private volatile @Nullable HttpClient client;

    protected ProviderCalls() {
    }

    /** For tests. */
    ProviderCalls(Installation installation) {
        this.installation = installation;
    }

    /** What the provider answered. */
    record Answer(int status, String body) {

        /** Keeps tokens out of logs. */
        @Override
        public String toString() {
            return "Answer[" + status + "]";
        }
    }

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        Answer answer = send(HttpRequest.newBuilder(URI.create(url.toString())).GET());
        if (answer.status() != OK) {
            throw new IOException("status " + answer.status());
        }
        return new Resource(answer.body(), "application/json");
    }

    /** @throws IOException when there is no answer in time */
    Answer send(HttpRequest.Builder request) throws IOException {
        if (!places.tryAcquire()) {
            throw new IOException("too many wait for it already");
        }
        CompletableFuture<HttpResponse<String>> answer = client().sendAsync(
                request.timeout(ANSWER_WITHIN).header("Accept", "application/json").build(), head -> bounded());
        try {
            HttpResponse<String> response = answer.get(ANSWER_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), response.body());
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            answer.cancel(true);
            places.release();
        }
    }

    private HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(CONNECT_WITHIN)
                    .followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1);
            new ProviderSettings(installation.environment()).trust().ifPresent(builder::sslContext);
            made = builder.build();
            client = made;
        }
        return made;
    }

    /** What is longer is cut off, and then is nothing that can be read. */
    private static HttpResponse.BodySubscriber<String> bounded() {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        return HttpResponse.BodySubscribers.mapping(HttpResponse.BodySubscribers.ofByteArrayConsumer(
                part -> part.ifPresent(bytes -> kept.write(bytes, 0, Math.min(bytes.length, LONGEST - kept.size())))),
                nothing -> kept.toString(StandardCharsets.UTF_8));
    }
}
