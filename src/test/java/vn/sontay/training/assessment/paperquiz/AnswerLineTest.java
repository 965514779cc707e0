package vn.sontay.training.assessment.paperquiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.MatchingTask;
import vn.sontay.training.assessment.question.OrderingTask;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.question.ScenarioTask;
import vn.sontay.training.assessment.question.Task;
import vn.sontay.training.assessment.question.TextFormat;

class AnswerLineTest {

    private static final PrintedQuiz PRINT = PaperFixture.print(1, 7, PaperFixture.ofEveryType());

    private static PrintedQuiz print(Task... tasks) {
        return PaperFixture.print(1, 7, IntStream.range(0, tasks.length)
                .mapToObj(i -> PaperFixture.question("c" + i, TextFormat.PLAIN, "?", tasks[i])).toList());
    }

    private static Slip slip(PrintedQuiz print, String typed) {
        return print.line().read(typed).slip();
    }

    @Test
    void qui_61_letters_of_the_paper_are_stored_as_the_questions_own() {
        for (long seed = 0; seed < 20; seed++) {
            PrintedQuiz print = PaperFixture.print(1, seed, PaperFixture.ofEveryType());
            for (int printed = 0; printed < 4; printed++) {
                String typed = PaperItem.capital(printed);
                var options = (vn.sontay.training.assessment.question.Fields.Options) print.items().getFirst().fields();
                Response read = print.line().read(typed + " - - - - - - - - -").responses().get(1);
                assertEquals(List.of(options.options().get(printed).letter()), read.letters());
            }
        }
    }

    /** Whoever changes how a seed orders things makes old papers unreadable. */
    @Test
    void qui_60_the_order_that_a_seed_gives_stays_for_ever() {
        assertEquals("C ABD Đ BDA 1432 \"Quảng Ngãi\" 15 B 15 ABC", PRINT.line().write(PaperFixture.models(PRINT)));
    }

    @Test
    void qui_62_what_is_written_is_read_back_alike() {
        Random random = new Random(42);
        for (int run = 0; run < 300; run++) {
            PrintedQuiz print = PaperFixture.print(1, run, PaperFixture.ofEveryType());
            Map<Integer, Response> given = new HashMap<>();
            for (int i = 0; i < print.questions().size(); i++) {
                Response response = any(print.questions().get(i).task(), random);
                if (!response.isEmpty()) {
                    given.put(i + 1, response);
                }
            }
            AnswerLine.Read read = print.line().read(print.line().write(given));
            assertNull(read.slip());
            assertEquals(given, read.responses());
        }
    }

    private static Response any(Task task, Random random) {
        if (random.nextInt(5) == 0) {
            return Response.NONE;
        }
        return switch (task) {
            case ChoiceTask choice -> choice.multiple()
                    ? Response.of(choice.options().stream().map(option -> option.letter())
                            .filter(each -> random.nextBoolean()).toList())
                    : Response.of(choice.options().get(random.nextInt(choice.options().size())).letter());
            case MatchingTask matching -> Response.ofSlots(matching.pairs().stream()
                    .map(pair -> random.nextInt(4) == 0 ? "" : matching.letters().get(random.nextInt(4))).toList());
            case OrderingTask ordering -> Response.ofSlots(ordering.items().stream()
                    .map(item -> random.nextInt(4) == 0 ? "" : String.valueOf(1 + random.nextInt(4))).toList());
            case ScenarioTask scenario -> Response
                    .ofParts(scenario.parts().stream().map(part -> any(part.task(), random)).toList());
            default -> new Response(List.of("15", "xã Sơn Tây", "-", "nói \"có\"", "Đ-5").get(random.nextInt(5)));
        };
    }

    @Test
    void signs_stand_alone_or_together_and_small_letters_do_too() {
        PrintedQuiz print = print(PaperFixture.single(), ChoiceTask.trueFalse(true), PaperFixture.single(),
                PaperFixture.single());
        Map<Integer, Response> read = print.line().read("AđB-").responses();
        assertEquals(read, print.line().read(" a  D b\t- ").responses());
        assertEquals(List.of(1, 2, 3), read.keySet().stream().sorted().toList());
        assertEquals(Response.of("true"), read.get(2));
        assertEquals(Response.of("false"), print.line().read("aSb-").responses().get(2));
    }

    @Test
    void qui_62_what_a_vietnamese_keyboard_makes_of_letters_is_told_and_never_guessed() {
        PrintedQuiz print = print(PaperFixture.single(), PaperFixture.single(), ChoiceTask.trueFalse(true),
                PaperFixture.multiple());
        for (String typed : List.of("Â", "Ă", "Đ", "Á", "A\u0301", "Ạ", "ă")) {
            String composed = java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFC);
            assertEquals(Slip.of("slip.letter", 1, composed, "D"), slip(print, typed + "B Đ AC"));
        }
        assertEquals(Slip.of("slip.trueFalse", 3, "Ó"), slip(print, "ABÓ AC"));
    }

    @Test
    void a_row_of_a_spreadsheet_reads_as_a_line_and_an_empty_cell_is_not_passed_over() {
        PrintedQuiz print = print(PaperFixture.single(), PaperFixture.multiple(), PaperFixture.single());
        assertEquals(print.line().read("A AC B").responses(), print.line().read("A\tAC\tB\r\n").responses());
        assertEquals(Slip.of("slip.missing", 3), slip(print, "A\tB\t\t"));
    }

    @Test
    void ten_lines_and_more_are_numbered_with_commas() {
        List<String> items = IntStream.rangeClosed(10, 21).mapToObj(String::valueOf).toList();
        PrintedQuiz print = print(new OrderingTask(items, Credit.PARTIAL));
        String line = print.line().write(PaperFixture.models(print));
        assertEquals(12, line.split(",").length);
        assertEquals(PaperFixture.models(print), print.line().read(line).responses());
        assertEquals("paperquiz.slip.numbers", slip(print, "123456789101112").key());
    }

    @Test
    void qui_62_a_slip_is_told_by_the_number_of_its_question() {
        PrintedQuiz print = print(PaperFixture.single(), PaperFixture.multiple(), ChoiceTask.trueFalse(true),
                PaperFixture.matching(), PaperFixture.ordering(), PaperFixture.typed());
        String rest = " Đ ABC 1234 x";
        assertEquals(Slip.of("slip.letter", 1, "E", "D"), slip(print, "E AC" + rest));
        assertEquals(Slip.of("slip.letters", 2, "AXC", "E"), slip(print, "A AXC" + rest));
        assertEquals(Slip.of("slip.letters", 2, "AA", "E"), slip(print, "A AA" + rest));
        assertEquals(Slip.of("slip.trueFalse", 3, "B"), slip(print, "A AC B ABC 1234 x"));
        assertEquals(Slip.of("slip.places", 4, "AB", 3, "D"), slip(print, "A AC Đ AB 1234 x"));
        assertEquals(Slip.of("slip.numbers", 5, "1235", 4, 4), slip(print, "A AC Đ ABC 1235 x"));
        assertEquals(Slip.of("slip.typed", 6, "\"xã Sơn Tây", 200), slip(print, "A AC Đ ABC 1234 \"xã Sơn Tây"));
        assertEquals(Slip.of("slip.missing", "4, 5, 6"), slip(print, "A AC Đ"));
        assertEquals(Slip.of("slip.over", "B C", 6), slip(print, "A AC Đ ABC 1234 x B C"));
        assertNull(slip(print, "A AC Đ ABC 1234 x"));
        assertNull(slip(print, "------"));
    }

    @Test
    void the_vietnamese_keyboards_letters_are_no_options() {
        assertEquals(Slip.of("slip.letter", 1, "Â", "D"), slip(print(PaperFixture.single()), "Â"));
    }

    @Test
    void both_variants_ask_the_same_in_another_order() {
        List<Long> drawn = List.of(11L, 12L, 13L, 14L, 15L);
        long[] seed = {1};
        List<Variant> variants = Variant.of(drawn, () -> seed[0]++);
        assertEquals(drawn, variants.get(0).questionIds().stream().sorted().toList());
        assertEquals(drawn, variants.get(1).questionIds().stream().sorted().toList());
        assertEquals(false, variants.get(0).questionIds().getFirst().equals(variants.get(1).questionIds().getFirst()));
        assertEquals(2, Variant.of(List.of(1L), () -> 5).size());
    }

    @Test
    void a_questions_options_are_in_another_order_on_the_other_variant() {
        List<Question> questions = PaperFixture.ofEveryType();
        assertEquals(false,
                PaperFixture.print(1, 1, questions).line().write(PaperFixture.models(PRINT))
                        .equals(PaperFixture.print(2, 2, questions).line().write(PaperFixture.models(PRINT))));
    }
}
