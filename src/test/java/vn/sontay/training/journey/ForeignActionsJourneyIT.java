package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.SiteForms;
import vn.sontay.training.testing.WebVisitor;

/** SEC-14: what is sent to an address with a foreign id, be it a form or JSON, is refused as the page itself is. */
@ExtendWith(EveryPage.class)
class ForeignActionsJourneyIT {

    private static final String PASSWORD = "taphuan123";
    private static final Set<Integer> REFUSED = Set.of(403, 404);
    /** Stands in a call for whoever sends it. */
    private static final String PERSON = "WHO-SENDS-IT";
    private static final Pattern RESOURCE = Pattern.compile("@Path\\(\"(/[^\"]+)\"\\)");

    private static final Map<String, WebVisitor> VISITORS = new HashMap<>();
    private static final Map<String, String> TOKENS = new HashMap<>();
    /** What each of these has found, as a few of each kind. */
    private static final Map<String, SiteForms> SITES = new HashMap<>();

    @BeforeAll
    static void look() {
        Stream.of("quantri.ha", "gv01", "cc03").forEach(name -> SITES.put(name,
                SiteForms.crawl(visitor(name), EveryPage.app().address(), List.of("/home"), address -> false)));
    }

    private static WebVisitor visitor(String name) {
        return VISITORS.computeIfAbsent(name, each -> {
            WebVisitor visitor = new WebVisitor(EveryPage.app().address());
            assertEquals(200, visitor.signIn(each, PASSWORD).status());
            return visitor;
        });
    }

    private static String token(String name) {
        return TOKENS.computeIfAbsent(name, each -> visitor(each).token());
    }

    @Test
    void forms_of_a_commune_are_refused_to_another_commune_to_trainers_and_to_trainees() {
        assertFormsRefused("quantri.ha", List.of("quantri.thuong", "lanhdao.thuong", "gv01", "cc01"), 20);
    }

    @Test
    void forms_of_a_trainer_s_class_are_refused_to_other_trainers_to_trainees_and_to_leaders() {
        assertFormsRefused("gv01", List.of("gv02", "cc01", "lanhdao", "quantri.ha"), 10);
    }

    @Test
    void forms_of_a_trainee_are_refused_to_other_trainees_and_to_everybody_else() {
        assertFormsRefused("cc03", List.of("cc01", "gv01", "lanhdao", "quantri"), 3);
    }

    /** SEC-20: also forms of pages that they may open. */
    @Test
    void whoever_inspects_may_send_no_form_at_all() {
        Set<String> taken = new TreeSet<>();
        int tried = 0;
        for (String owner : SITES.keySet()) {
            for (SiteForms.Found found : SITES.get(owner).forms()) {
                String address = found.addresses().iterator().next();
                WebVisitor.Form form = visitor(owner).open(address).findForm(found.id()).orElse(null);
                if (form != null && !form.isGet() && !address.startsWith("/account/")
                        && !found.toString().contains("sign-out")) {
                    tried++;
                    int status = form.copy().with("_token", token("kiemtra")).with("_form", "")
                            .pressAs(visitor("kiemtra"), form.buttons().stream().findFirst().orElse("")).status();
                    if (!REFUSED.contains(status)) {
                        taken.add(address + " " + found.id() + " of " + owner + ": " + status);
                    }
                }
            }
        }
        assertEquals(Set.of(), taken);
        assertTrue(tried > 30, "only " + tried);
    }

    /** Whoever may not open the page may not send its form either, with the token of their own session and as if it were theirs. */
    private static void assertFormsRefused(String owner, List<String> others, int least) {
        Set<String> taken = new TreeSet<>();
        Set<String> tried = new TreeSet<>();
        for (SiteForms.Found found : SITES.get(owner).forms()) {
            String address = found.addresses().iterator().next();
            visitor(owner).open(address).findForm(found.id()).filter(form -> !form.isGet()).ifPresent(form -> {
                for (String name : others) {
                    WebVisitor other = visitor(name);
                    if (REFUSED.contains(other.open(address).status())) {
                        tried.add(found.toString());
                        int status = form.copy().with("_token", token(name)).with("_form", "")
                                .pressAs(other, form.buttons().stream().findFirst().orElse("")).status();
                        if (!REFUSED.contains(status)) {
                            taken.add(address + " " + found.id() + " of " + owner + ": " + status + " to " + name);
                        }
                    }
                }
            });
        }
        assertEquals(Set.of(), taken);
        assertTrue(tried.size() >= least, "only " + tried);
    }

    /** An address of data or of an action without a page. */
    private record Call(String method, String path, String body) {

        int by(String name) {
            WebVisitor visitor = visitor(name);
            String person = visitor.open("/home").html().select("[data-person]").attr("data-person");
            return visitor.json(method, "/api/v1" + path, body.replace(PERSON, person), visitor.token()).status();
        }
    }

    @Test
    void addresses_of_data_are_refused_to_whoever_may_not_see_them() {
        String code = found("gv01", "/trainer/paper-entry\\?code=([^&]+)");
        String enrolment = found("cc03", "/trainee/lessons\\?enrolment=(\\d+)");
        String attempt = visitor("cc03").open(found("cc03", "(/trainee/test\\?.*kiem-tra-can-bo.*)")).html()
                .select("input[name=attempt]").attr("value");
        String session = found("gv01", "/trainer/roll-call\\?session=(\\d+)");
        Map<String, Call> calls = new HashMap<>(Map.of("/rolls/{session}", new Call("GET", "/rolls/" + session, ""),
                "/marks",
                new Call("POST", "/rolls/" + session + "/marks", """
                        {"person":"%s","device":"may-la-0001","sent":2,"records":[{"id":"dau-la-0001","enrolment":999999999,
                        "status":"PRESENT","arrivedAt":"","leftAt":"","note":"","seen":null,"at":1}]}"""
                        .formatted(PERSON)),
                "/paper-prints/{code}/line",
                new Call("POST", "/paper-prints/" + code + "/line", "{\"variant\":\"1\",\"line\":\"A\"}"),
                "/enrolments/{id}/place",
                new Call("PUT", "/enrolments/" + enrolment + "/place", "{\"lesson\":\"A1\",\"section\":\"muc-x\"}"),
                "/attempts/{id}/time", new Call("GET", "/attempts/" + attempt + "/time", ""), "/attempts/{id}/presence",
                new Call("POST", "/attempts/" + attempt + "/presence", "{\"at\":1,\"unsent\":0}"),
                "/attempts/{id}/answers",
                new Call("POST", "/attempts/" + attempt + "/answers",
                        "{\"client\":\"nguoi-la-0001\",\"current\":true,\"answers\":[]}"),
                "/targets", new Call("GET", "/targets?plan=mau-xa-son-tay-thuong", "")));
        String person = visitor("cc03").open("/home").html().select("[data-person]").attr("data-person");
        calls.put("/receipts", new Call("GET", "/receipts?person=" + person + "&of=a.b", ""));
        calls.put("/snapshots", new Call("GET", "/snapshots?plan=mau-xa-son-tay-thuong", ""));
        List<String> others = List.of("gv02", "quantri.ha", "lanhdao", "cc01", "kiemtra");
        Map<String, List<String>> strangers = Map.of("/paper-prints/{code}/line", others, "/rolls/{session}", others,
                "/marks", others, "/targets", List.of("quantri.ha", "lanhdao.ha", "gv01", "cc01", "kiemtra"),
                "/snapshots",
                List.of("quantri.ha", "lanhdao.ha", "gv01", "cc01", "kiemtra"));
        Map<String, String> owners = Map.of("/paper-prints/{code}/line", "gv01", "/rolls/{session}", "gv01", "/marks",
                "gv01", "/targets", "lanhdao.thuong", "/snapshots", "lanhdao.thuong");
        assertEquals(resources(), Stream.concat(calls.keySet().stream(), Stream.of("/certificates/{code}"))
                .collect(Collectors.toCollection(TreeSet::new)), "each is crossed, but for what is public");
        Set<String> told = new TreeSet<>();
        calls.forEach((path, call) -> {
            for (String name : strangers.getOrDefault(path, List.of("cc01", "gv01", "quantri", "lanhdao", "kiemtra"))) {
                int status = call.by(name);
                if (!REFUSED.contains(status)) {
                    told.add(path + " answers " + status + " to " + name);
                }
            }
            assertNotEquals(403, call.by(owners.getOrDefault(path, "cc03")), path);
        });
        assertEquals(Set.of(), told);
    }

    private static String found(String name, String address) {
        return SITES.get(name).pages().stream().map(Pattern.compile(address)::matcher).filter(Matcher::matches)
                .map(match -> match.group(1)).sorted().findFirst().orElseThrow();
    }

    private static Set<String> resources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<String> found = new TreeSet<>();
            for (Path file : files.filter(each -> each.toString().endsWith("Resource.java")).toList()) {
                RESOURCE.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
            return found;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
