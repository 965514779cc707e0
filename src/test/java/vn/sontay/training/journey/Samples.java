package vn.sontay.training.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sontay.training.testing.WebVisitor;

/** With which ids something is asked for: those of somebody whose it is, and not of others of the same role. */
final class Samples {

    /** Whose ids are sent, the first who has any; none of the others has seen them. */
    private static final Map<String, List<String>> OWNERS = owners();
    private static final Pattern OWNED = Pattern
            .compile(
                    "[?&](?!page=|lesson=|question=|edition=|asOf=)\\w+=\\d+|[?&](plan|target)=|^/trainer/.*[?&]code=");
    private static final Map<String, String> PARTS = Map.of("/static/*", "/static/app.css", "/xac-minh/*",
            "/xac-minh/ABCD2345EFGH");
    /** Stands in a call for whoever sends it. */
    static final String PERSON = "WHO-SENDS-IT";

    private final Map<String, Crawl> crawls;
    private final Map<String, Call> calls = new LinkedHashMap<>();

    Samples(Function<String, Crawl> crawl) {
        crawls = OWNERS.keySet().stream()
                .collect(Collectors.toMap(name -> name, crawl, (one, other) -> one, LinkedHashMap::new));
        addCalls();
    }

    private static Map<String, List<String>> owners() {
        Map<String, List<String>> owners = new LinkedHashMap<>();
        List<String> ha = List.of("quantri.ha", "lanhdao.ha");
        List<String> thuong = List.of("quantri.thuong", "lanhdao.thuong");
        owners.put("cc03", List.of("cc02"));
        owners.put("gv01", List.of("gv02"));
        thuong.forEach(name -> owners.put(name, ha));
        ha.forEach(name -> owners.put(name, thuong));
        List.of("cc02", "cb01", "to01", "gv02", "quantri", "lanhdao").forEach(name -> owners.put(name, List.of()));
        return owners;
    }

    /**
     * An address.
     *
     * @param of whose ids stand in it, {@code -} for none
     */
    record Sample(String of, String address) {
    }

    /** A request for data or an action without a page. */
    record Call(String of, String method, String path, String body) {
    }

    /** @param path of a page or file, possibly with a star at its end */
    Sample of(String path) {
        if (PARTS.containsKey(path)) {
            return new Sample("-", PARTS.get(path));
        }
        if (path.endsWith("/*")) {
            String folder = path.substring(0, path.length() - 1);
            return crawls.entrySet().stream()
                    .flatMap(each -> each.getValue().sources().stream().filter(source -> source.startsWith(folder))
                            .sorted()
                            .map(source -> new Sample(each.getKey(), source)))
                    .findFirst().orElse(new Sample("-", folder + "1"));
        }
        if (crawls.values().stream().anyMatch(crawl -> crawl.seen().contains(path))) {
            return new Sample("-", path);
        }
        return owned(path).or(() -> any(path)).orElse(new Sample("-", path));
    }

    private Optional<Sample> owned(String path) {
        return OWNERS.entrySet().stream().flatMap(owner -> crawls.get(owner.getKey()).seen(path)
                .filter(address -> OWNED.matcher(address).find())
                .filter(address -> owner.getValue().stream()
                        .noneMatch(other -> crawls.get(other).seen().contains(address)))
                .map(address -> new Sample(owner.getKey(), address))).findFirst();
    }

    private Optional<Sample> any(String path) {
        return crawls.entrySet().stream()
                .flatMap(each -> each.getValue().seen(path).map(address -> new Sample(each.getKey(), address)))
                .findFirst();
    }

    /** @param form its page, or the part of pages in which it stands, and its id @return null where nobody is offered it */
    Crawl.Form form(String form) {
        String page = form.replaceFirst(" .*", "");
        String id = form.replaceFirst(".* ", "");
        boolean everywhere = page.startsWith("WEB-INF/");
        List<Crawl.Form> found = crawls.values().stream().flatMap(crawl -> crawl.forms().stream())
                .filter(each -> everywhere || Crawl.path(each.address()).equals("/" + page))
                .filter(each -> id.endsWith("-") ? each.id().startsWith(id) : each.id().equals(id)).toList();
        return found.stream().filter(each -> OWNED.matcher(each.address()).find() && isOwn(each)).findFirst()
                .orElse(found.stream().findFirst().orElse(null));
    }

    private boolean isOwn(Crawl.Form form) {
        return OWNERS.get(form.account()).stream()
                .noneMatch(other -> crawls.get(other).seen().contains(form.address()));
    }

    private void addCalls() {
        String session = first("gv01", "/trainer/roll-call\\?session=(\\d+)");
        String code = first("gv01", "/trainer/paper-entry\\?code=([^&]+)");
        String enrolment = first("cc03", "/trainee/lessons\\?enrolment=(\\d+)");
        String attempt = crawls.get("cc03").visitor().open(first("cc03", "(/trainee/test\\?.*kiem-tra-can-bo.*)"))
                .html()
                .select("input[name=attempt]").attr("value");
        call("gv01", "GET", "/rolls/{session}", session, "");
        call("gv01", "POST", "/rolls/{session}/marks", session, """
                {"person":"%s","device":"may-la-0001","sent":2,"records":[{"id":"dau-la-0001","enrolment":999999999,
                "status":"PRESENT","arrivedAt":"","leftAt":"","note":"","seen":null,"at":1}]}""".formatted(PERSON));
        call("gv01", "POST", "/paper-prints/{code}/line", code, "{\"variant\":\"1\",\"line\":\"A\"}");
        call("cc03", "PUT", "/enrolments/{id}/place", enrolment, "{\"lesson\":\"A1\",\"section\":\"muc-x\"}");
        call("cc03", "GET", "/attempts/{id}/time", attempt, "");
        call("cc03", "POST", "/attempts/{id}/presence", attempt, "{\"at\":1,\"unsent\":0}");
        call("cc03", "POST", "/attempts/{id}/answers", attempt,
                "{\"client\":\"nguoi-la-0001\",\"current\":true,\"answers\":[]}");
        call("-", "GET", "/certificates/{code}", "ABCD2345EFGH", "");
        calls.put("POST /card-notes", new Call("-", "POST", "/card-notes", "{\"records\":[]}"));
        String person = crawls.get("cc03").visitor().open("/home").html().select("[data-person]").attr("data-person");
        calls.put("GET /receipts", new Call("cc03", "GET", "/receipts?person=" + person + "&of=a.b", ""));
        calls.put("GET /targets", new Call("lanhdao.thuong", "GET", "/targets?plan=mau-xa-son-tay-thuong", ""));
        calls.put("GET /snapshots", new Call("lanhdao.thuong", "GET", "/snapshots?plan=mau-xa-son-tay-thuong", ""));
        call("lanhdao", "GET", "/snapshots/{id}", first("lanhdao", "/leader/snapshot\\?.*\\bid=(\\d+).*"), "");
    }

    private void call(String of, String method, String path, String id, String body) {
        calls.put(method + " " + path, new Call(of, method, path.replaceFirst("\\{\\w+}", id), body));
    }

    private String first(String account, String address) {
        return crawls.get(account).seen().stream().map(Pattern.compile(address)::matcher).filter(Matcher::matches)
                .map(match -> match.group(1)).sorted().findFirst().orElse("0");
    }

    /** @return whose ids are sent, in a browser of their own */
    WebVisitor owner(String account) {
        return crawls.get(account).visitor();
    }

    /** @param what its method and path, as the resource says them */
    Call call(String what) {
        return Objects.requireNonNull(calls.get(what), () -> "nothing is known that could be sent to " + what);
    }
}
