package vn.sontay.training.journey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import vn.sontay.training.testing.WebVisitor;

/**
 * A trainee on a bad network, as static/attempt.js behaves: answers are numbered by page and kept until they are acknowledged,
 * sent again in order, in batches of any size; a page is loaded anew now and then, and what the old one left comes first; who
 * is signed out signs in again.
 */
final class StressedTrainee implements Runnable {

    private static final int MOST_TRIES = 2000;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    /** An answer that was given. */
    record Given(String client, int seq, int ordinal, String response, long nanos) {

        String written() {
            return client + ":" + seq + ":" + ordinal + "=" + response;
        }
    }

    private final String userName;
    private final Supplier<WebVisitor> visitors;
    private final String network;
    private final int answers;
    private final Random random;
    private final AtomicInteger acknowledgements;
    private final List<Given> given = new ArrayList<>();
    private final List<Given> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private final List<Given> waiting = new ArrayList<>();
    private final Map<Integer, List<String>> options = new LinkedHashMap<>();
    private WebVisitor visitor;
    private String token = "";
    private String attempt = "";
    private String client = UUID.randomUUID().toString();
    private int seq;

    /**
     * @param server its own address, for pages
     * @param network where answers are sent to: the same server behind a bad network
     * @param acknowledgements counted over all trainees
     */
    StressedTrainee(String userName, String server, String network, int answers, long seed,
            AtomicInteger acknowledgements) {
        this.userName = userName;
        this.network = network;
        this.answers = answers;
        this.random = new Random(seed);
        this.acknowledgements = acknowledgements;
        this.visitors = () -> new WebVisitor(server);
        this.visitor = visitors.get();
    }

    /** The same through a proxy of nodes. */
    StressedTrainee(String userName, Supplier<WebVisitor> visitors, int answers, long seed,
            AtomicInteger acknowledgements) {
        this.userName = userName;
        this.network = "";
        this.answers = answers;
        this.random = new Random(seed);
        this.acknowledgements = acknowledgements;
        this.visitors = visitors;
        this.visitor = visitors.get();
    }

    /** Signs in and begins the test of the class; the network is still good. */
    void begin(String classTitle) {
        visitor.signIn(userName, "taphuan123");
        String link = visitor.open("/home").html().select("main section:contains(" + classTitle + ")")
                .select("a[href*='enrolment=']").attr("href");
        if (link.isEmpty()) {
            throw new AssertionError(userName + " isn't in " + classTitle);
        }
        String test = "/trainee/test?enrolment=" + link.replaceAll(".*enrolment=(\\d+).*", "$1") + "&quiz="
                + QuizTaker.LAST;
        WebVisitor.Page door = visitor.open(test);
        if (door.findForm("start").isEmpty()) {
            throw new AssertionError(userName + " can't begin: " + door.html().select("main").text());
        }
        Document page = door.form("start").press("startSubmit").html();
        attempt = page.select("#attempt").attr("data-attempt");
        token = page.select("#answers input[name=_token]").attr("value");
        page.select("#answers fieldset[data-question]:has(> [data-kind=options])")
                .forEach(each -> options.put(Integer.valueOf(each.attr("data-question")),
                        each.select(
                                "> [data-kind=options] input[type=radio], > [data-kind=options] input[type=checkbox]")
                                .eachAttr("value")));
        if (options.isEmpty()) {
            throw new AssertionError("nothing to choose in " + page.title());
        }
    }

    @Override
    public void run() {
        for (int i = 0; i < answers; i++) {
            seq++;
            int ordinal = List.copyOf(options.keySet()).get(random.nextInt(options.size()));
            List<String> choice = options.get(ordinal);
            Given answer = new Given(client, seq, ordinal, choice.get(random.nextInt(choice.size())),
                    System.nanoTime());
            given.add(answer);
            waiting.add(answer);
            pause(random.nextInt(300));
            if (random.nextInt(3) > 0) {
                send();
            }
            if (random.nextInt(15) == 0) {
                client = UUID.randomUUID().toString();
                seq = 0;
                drain();
            }
        }
        drain();
    }

    private void drain() {
        for (int tries = 0; !waiting.isEmpty(); tries++) {
            if (tries > MOST_TRIES) {
                throw new AssertionError(userName + " can't send " + waiting);
            }
            send();
        }
    }

    private void send() {
        Given first = waiting.getFirst();
        List<Given> batch = waiting.stream().filter(each -> each.client().equals(first.client()))
                .limit(1 + random.nextInt(8)).toList();
        try {
            WebVisitor.Page answer = visitor.json("POST", network + "/api/v1/attempts/" + attempt + "/answers",
                    body(first.client(), batch), token);
            if (answer.status() == 204) {
                acknowledged.addAll(batch);
                acknowledgements.addAndGet(batch.size());
                waiting.removeAll(batch);
            } else if (answer.status() == UNAUTHORIZED || answer.status() == FORBIDDEN) {
                signInAgain();
            } else if (answer.body().contains("\"status\":" + answer.status()) && answer.status() < 500) {
                throw new AssertionError(userName + " is answered " + answer.status() + ": " + answer.body());
            } else {
                waitForServer(); // one that is only just starting says other things
            }
        } catch (java.io.UncheckedIOException | IllegalStateException e) {
            waitForServer();
        }
    }

    /** As long as a page does after its first failures. */
    private void waitForServer() {
        pause(500 + random.nextInt(1500));
    }

    /** The address of the pages is another than that of the answers; the cookie is the same. */
    private void signInAgain() {
        visitor = visitors.get();
        visitor.signIn(userName, "taphuan123");
        token = visitor.token();
    }

    private static String body(String client, List<Given> batch) {
        return "{\"client\":\"" + client + "\",\"answers\":[" + batch.stream()
                .map(each -> "{\"seq\":" + each.seq() + ",\"ordinal\":" + each.ordinal() + ",\"response\":\""
                        + each.response() + "\",\"age\":"
                        + Duration.ofNanos(System.nanoTime() - each.nanos()).toMillis() + "}")
                .collect(Collectors.joining(",")) + "]}";
    }

    private static void pause(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    long attemptId() {
        return Long.parseLong(attempt);
    }

    String userName() {
        return userName;
    }

    /** @return all that was given, by page in the order in which it was given there, each page in the order of its first */
    Map<String, List<String>> given() {
        return byClient(given);
    }

    /** @return what the server said that it has */
    List<String> acknowledged() {
        return acknowledged.stream().map(Given::written).toList();
    }

    /** @return the response that must stand for each question */
    Map<Integer, String> last() {
        Map<Integer, String> last = new LinkedHashMap<>();
        given.forEach(each -> last.put(each.ordinal(), each.response()));
        return last;
    }

    private static Map<String, List<String>> byClient(List<Given> answers) {
        return answers.stream().collect(Collectors.groupingBy(Given::client, LinkedHashMap::new,
                Collectors.mapping(Given::written, Collectors.toList())));
    }
}
