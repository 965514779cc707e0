package vn.sontay.training.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import vn.sontay.training.assessment.paperquiz.AddScans;
import vn.sontay.training.assessment.paperquiz.EnterPapers;
import vn.sontay.training.assessment.paperquiz.EnterPapers.TypedPaper;
import vn.sontay.training.assessment.paperquiz.PaperEntryService;
import vn.sontay.training.assessment.paperquiz.PaperPrintService;
import vn.sontay.training.assessment.paperquiz.PaperPrints;
import vn.sontay.training.assessment.paperquiz.PrintQuiz;
import vn.sontay.training.assessment.paperquiz.PrintedVariant;
import vn.sontay.training.assessment.paperquiz.ScanService;
import vn.sontay.training.assessment.question.AskedQuestions;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Option;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.TextStyle;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.teaching.trainingclass.ClassQueries;

/** A class's quiz on paper: printed, and what the demo's people answered, entered by lines. */
@Dependent
class DemoPaperQuiz {

    private static final long SEED = 20250819;
    private static final int HARDNESS = 100;
    private static final int LUCK = 90;
    private static final int SCANNED = 2;
    private static final float GAP = 20;
    private static final float SIZE = 14;
    private static final PaperWords WORDS = PaperWords.beside(DemoPaperQuiz.class);

    @Inject
    Unguarded unguarded;

    @Inject
    ClassMaker maker;

    @Inject
    PaperPrints prints;

    @Inject
    AskedQuestions asked;

    /** @param scores by enrolment, 0 to 10; each as near to it as whole questions come */
    void take(long classId, String quizCode, LocalDate day, Map<Long, String> scores) {
        long print = unguarded.service(PaperPrintService.class)
                .print(new PrintQuiz(maker.request(), classId, quizCode, false, day));
        List<PrintedVariant> variants = prints.ofPrint(print);
        Map<Long, Question> wordings = asked.all(variants.getFirst().questionIds());
        List<TypedPaper> papers = new ArrayList<>();
        scores.keySet().stream().sorted().forEach(enrolment -> {
            PrintedVariant variant = variants.get(papers.size() % variants.size());
            int count = variant.questionIds().size();
            int right = new BigDecimal(Objects.requireNonNull(scores.get(enrolment)))
                    .multiply(BigDecimal.valueOf(count)).divideToIntegralValue(BigDecimal.TEN).intValue();
            papers.add(new TypedPaper(enrolment, String.valueOf(variant.variant()),
                    prints.line(variant, answers(variant, wordings, count - right, papers.size()))));
        });
        unguarded.service(PaperEntryService.class)
                .enter(new EnterPapers(maker.request(), variants.getFirst().code(), Dates.day(day), papers));
        papers.stream().limit(SCANNED).forEach(paper -> scan(variants.getFirst().code(), paper));
    }

    /** What was answered, as a scanner would send it. */
    private void scan(String code, TypedPaper paper) {
        PaperFile file = new PaperFile(PageSetup.PORTRAIT, code);
        new PaperFlow(file, PageSetup.PORTRAIT, true)
                .addTitle(WORDS.text("scan", paper.variant()),
                        unguarded.service(ClassQueries.class).enrolment(paper.enrolmentId()).fullName())
                .gap(GAP).addText(paper.line(), TextStyle.of(PaperFont.CODE, SIZE));
        byte[] bytes = file.finishRepeatably();
        unguarded.service(ScanService.class).add(new AddScans(maker.request(), code, paper.enrolmentId(),
                List.of(new SentFile() {

                    @Override
                    public String name() {
                        return code + ".pdf";
                    }

                    @Override
                    public long size() {
                        return bytes.length;
                    }

                    @Override
                    public byte[] read(int most) {
                        return bytes.clone();
                    }
                })));
    }

    /** @param person their number: who knows little misses the hard ones, with some luck */
    private static Map<Integer, Response> answers(PrintedVariant variant, Map<Long, Question> wordings, int wrong,
            int person) {
        Random random = new Random(SEED + person);
        Map<Long, Integer> missed = new HashMap<>();
        variant.questionIds().stream().sorted().forEach(
                id -> missed.put(id, new Random(id * SEED).nextInt(HARDNESS) + random.nextInt(LUCK)));
        Set<Long> missing = new HashSet<>(variant.questionIds().stream()
                .sorted(Comparator.comparing((Long id) -> -missed.getOrDefault(id, 0)).thenComparing(id -> id))
                .limit(wrong).toList());
        Map<Integer, Response> answers = new HashMap<>();
        for (int i = 0; i < variant.questionIds().size(); i++) {
            Long id = variant.questionIds().get(i);
            Question question = Objects.requireNonNull(wordings.get(id));
            answers.put(i + 1, missing.contains(id) ? wrong(question, random) : question.task().model());
        }
        return answers;
    }

    private static Response wrong(Question question, Random random) {
        if (question.task() instanceof ChoiceTask choice) {
            List<String> others = choice.options().stream().filter(option -> !option.inKey()).map(Option::letter)
                    .toList();
            return others.isEmpty() || random.nextInt(8) == 0
                    ? Response.NONE
                    : Response.of(others.get(Math.min(random.nextInt(others.size()), random.nextInt(others.size()))));
        }
        return Response.NONE;
    }
}
