package vn.sontay.training.assessment.quiz.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.answer.HandedAnswer;
import vn.sontay.training.assessment.quiz.handover.Parcel;
import vn.sontay.training.shared.RuleException;

class ParcelTextTest {

    private static final String CLIENTS = "{\"one-client\":[[2,3,\"Bản đồ\",1000],[1,1,\"A,C\",61000]]}";
    private static final String GOOD = with(CLIENTS);

    private static String with(String clients) {
        return "{\"kind\":\"answers\",\"v\":1,\"person\":\"12\",\"attempt\":\"34\",\"made\":1795924783285,\"clients\":"
                + clients + "}";
    }

    private static String answers(int count) {
        return with("{\"one-client\":[" + IntStream.rangeClosed(1, count).mapToObj(i -> "[" + i + ",1,\"A\",0]")
                .collect(Collectors.joining(",")) + "]}");
    }

    private static void refused(String key, String text) {
        RuleException refusal = assertThrows(RuleException.class, () -> ParcelText.read(text), text);
        assertEquals(key, refusal.key(), text);
        assertEquals("parcel", refusal.field());
    }

    @Test
    void a_file_and_a_code_say_the_same() {
        Instant made = Instant.ofEpochMilli(1795924783285L);
        Parcel parcel = new Parcel(12, 34,
                List.of(new HandedAnswer("one-client", 1, 1, new Response("A,C"), made.minusSeconds(61)),
                        new HandedAnswer("one-client", 2, 3, new Response("Bản đồ"), made.minusSeconds(1))));
        assertEquals(parcel, ParcelText.read("  " + GOOD + "\n"));
        assertEquals(parcel, ParcelText.read(
                Base64.getUrlEncoder().withoutPadding().encodeToString(GOOD.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void what_is_none_of_ours_is_refused() {
        refused("quiz.parcelMissing", "  \n");
        for (String broken : List.of("xin chào", "{", "{}", "[]", "AAAA", GOOD.substring(0, GOOD.length() - 9),
                GOOD.replace("answers\"", "others\""), GOOD.replace("\"v\":1", "\"v\":2"),
                GOOD.replace("\"12\"", "12"), GOOD.replace("\"12\"", "\"-1\""), GOOD.replace("1795924783285", "1.5"),
                GOOD.replace("one-client", "x"), GOOD.replace("one-client", "Đ".repeat(10)),
                GOOD.replace("[2,3", "[1,3"), GOOD.replace("[2,3", "[0,3"), GOOD.replace("[2,3", "[2,99999999999"),
                GOOD.replace("61000", "\"61000\""), GOOD.replace("61000", "1e99"), GOOD.replace("\"A,C\"", "7"),
                GOOD.replace("A,C", "x".repeat(Response.LONGEST + 1)), with("{}"), with("[]"),
                with("{\"one-client\":[]}"),
                with("{\"one-client\":[[1,1,\"A\"]]}"), answers(Parcel.MOST + 1),
                with("{\"one-client\":" + "[".repeat(100_000)))) {
            refused("quiz.parcelBroken", broken);
        }
        assertEquals(Parcel.MOST, ParcelText.read(answers(Parcel.MOST)).answers().size());
    }

    @Test
    void a_megabyte_is_refused_unread() {
        refused("quiz.parcelTooBig", GOOD + " ".repeat(1 << 20));
    }

    @Test
    void moments_out_of_this_world_do_no_harm() {
        assertEquals(Instant.EPOCH,
                ParcelText.read(GOOD.replace("1795924783285", "-5")).answers().getFirst().givenAt());
        ParcelText.read(GOOD.replace("1795924783285", "9223372036854775807"));
        assertEquals(Instant.ofEpochMilli(1795924783285L),
                ParcelText.read(GOOD.replace("61000", "-61000")).answers().getFirst().givenAt());
    }
}
