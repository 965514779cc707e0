package vn.sontay.training.journey;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.WebVisitor;

/** Asks whatever is {@link Reachable} by everybody of {@link Who}, several at once. */
final class Matrix {

    private static final int AT_ONCE = 6;
    private static final int OK = 200;
    private static final int UNAUTHORISED = 401;
    private static final String NOBODY = "-";
    private static final String SIGN_IN = "/sign-in";

    private final String site;
    private final Samples samples;
    private final Map<Who, Sender> senders = new EnumMap<>(Who.class);
    private final Map<String, Sender> owners = new ConcurrentHashMap<>();
    private final Map<String, WebVisitor.Page> asked = new ConcurrentHashMap<>();

    Matrix(RunningApp app, Function<String, Crawl> crawls) {
        this.site = app.address();
        this.samples = new Samples(crawls);
        Who.all().forEach(who -> senders.put(who, enter(who.account())));
    }

    /**
     * What everybody is answered.
     *
     * @param what such as {@code page /admin/people}
     * @param of whose ids were sent, {@code -} for none
     * @param answers {@code ok}, {@code in} (to signing in), {@code to} (elsewhere), {@code form} (it is offered, and
     * not sent), or the status
     */
    record Row(String what, String of, Map<Who, String> answers) {

        static Row of(String line) {
            String[] cells = line.strip().split(" {2,}");
            Map<Who, String> answers = new EnumMap<>(Who.class);
            Who.all().forEach(who -> answers.put(who, cells[who.ordinal() + 2]));
            return new Row(cells[0], cells[1], answers);
        }

        /** @return what is answered here otherwise than it should be */
        List<String> differences(Row expected) {
            return answers.entrySet().stream()
                    .filter(each -> !each.getValue().equals(expected.answers.get(each.getKey())))
                    .map(each -> "%s of %s is %s to %s, not %s".formatted(what, of, each.getValue(), each.getKey(),
                            expected.answers.get(each.getKey())))
                    .toList();
        }

        @Override
        public String toString() {
            return "%-54s  %-14s  %s".formatted(what, of, answers.values().stream().map("%-4s"::formatted)
                    .collect(Collectors.joining("  "))).stripTrailing();
        }
    }

    /** Somebody with a browser, who stays where a redirect leads away. */
    private record Sender(String account, WebVisitor visitor, String token, String person) {

        static Sender of(String account, WebVisitor signedIn) {
            String person = signedIn.open("/home").html().select("[data-person]").attr("data-person");
            return new Sender(account, signedIn.withoutRedirects(), signedIn.token(), person);
        }
    }

    private Sender enter(String account) {
        WebVisitor visitor = new WebVisitor(site);
        if (account.isEmpty()) {
            return new Sender("", visitor.withoutRedirects(), "", "");
        }
        visitor.signIn(account, Hasty.DEMO_PASSWORD);
        return Sender.of(account, visitor);
    }

    /** Signs somebody in, closes the account, and opens it again. @return what is answered otherwise than to nobody */
    List<String> toClosedAccount(Map<String, Row> rows) {
        Sender closed = enter("to20");
        WebVisitor.Page person = senders.get(Who.ADMINISTRATOR).visitor().open("/admin/person?id=" + closed.person());
        person.form("activeForm").press("deactivate");
        senders.put(Who.NOBODY, closed);
        List<String> wrong = new ArrayList<>();
        Map<String, Row> now = ask(List.of(Who.NOBODY));
        now.forEach((what, row) -> wrong.addAll(row.differences(rows.get(what))));
        senders.get(Who.ADMINISTRATOR).visitor().open("/admin/person?id=" + closed.person()).form("activeForm")
                .press("reactivate");
        return wrong;
    }

    /** @return by what is asked */
    Map<String, Row> ask(List<Who> everybody) {
        List<Callable<Row>> questions = new ArrayList<>();
        Reachable.pages().forEach(path -> questions.add(() -> opened("page", path, everybody)));
        Reachable.servlets().forEach(path -> questions.add(() -> opened("file", path, everybody)));
        Reachable.data().forEach(what -> questions.add(() -> called(what, everybody)));
        Reachable.forms().forEach(form -> questions.add(() -> sent(form, everybody)));
        Map<String, Row> rows = new TreeMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Row> row : threads.invokeAll(questions)) {
                rows.put(row.get().what, row.get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private Row opened(String kind, String path, List<Who> everybody) {
        Samples.Sample sample = samples.of(path);
        return row(kind + " " + path, sample.of(), everybody, sender -> word(get(sender, sample.address())));
    }

    private Row row(String what, String of, List<Who> everybody, Function<Sender, String> answer) {
        Map<Who, String> answers = new EnumMap<>(Who.class);
        everybody.forEach(who -> answers.put(who,
                who == Who.OWNER && of.equals(NOBODY) ? NOBODY : answer.apply(sender(who, of))));
        return new Row(what, of, answers);
    }

    private Sender sender(Who who, String of) {
        return who == Who.OWNER
                ? owners.computeIfAbsent(of, name -> Sender.of(name, samples.owner(name)))
                : senders.get(who);
    }

    private WebVisitor.Page get(Sender sender, String address) {
        return asked.computeIfAbsent(sender.account() + " " + address, each -> sender.visitor().open(address));
    }

    private Row called(String what, List<Who> everybody) {
        Samples.Call call = samples.call(what);
        return row("data " + what, call.of(), everybody,
                sender -> word(sender.visitor().json(call.method(), "/api/v1" + call.path(),
                        call.body().replace(Samples.PERSON, sender.person()), sender.token())));
    }

    /**
     * A form is sent as it stands before its owner, with the sender's own token, by whom it isn't offered. What nobody is offered is
     * sent empty.
     */
    private Row sent(String name, List<Who> everybody) {
        Crawl.Form found = samples.form(name);
        if (found == null) {
            return row("form " + name, NOBODY, everybody, sender -> word(empty(name, sender)));
        }
        return row("form " + name, found.account(), everybody, sender -> {
            WebVisitor.Page page = get(sender, found.address());
            if (page.forms().stream().anyMatch(id -> Crawl.name(page, id).equals(found.id()))) {
                return "form";
            }
            WebVisitor.Form form = found.filled().copy();
            form.touch();
            return word(form.with("_token", sender.token()).with("_form", "").pressAs(sender.visitor(),
                    form.buttons().stream().findFirst().orElse("")));
        });
    }

    private static WebVisitor.Page empty(String form, Sender sender) {
        String[] parts = form.split(" ");
        return sender.visitor().post(Reachable.pageOf(parts[0]),
                Map.of("_token", List.of(sender.token()), parts[1], List.of(parts[1])));
    }

    private static String word(WebVisitor.Page answer) {
        String location = answer.headers().getOrDefault("location", List.of("")).getFirst();
        if (answer.status() == OK) {
            return "ok";
        }
        if (answer.status() == UNAUTHORISED || location.startsWith(SIGN_IN)) {
            return "in";
        }
        return location.isEmpty() ? String.valueOf(answer.status()) : "to";
    }
}
