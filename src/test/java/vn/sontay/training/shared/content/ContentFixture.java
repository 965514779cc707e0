package vn.sontay.training.shared.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.sontay.training.launch.ContentCheck;

/** A small sound content in a temporary folder, to be broken in one place. */
public final class ContentFixture {

    public static final String UNITS = """
            units:
              - code: xa-moi
                name: Xã Mới
                kind: commune
                validFrom: 01/07/2025
              - code: xa-cu
                name: Xã Cũ
                kind: commune
                adminCode: "21334"
                validTo: 30/06/2025
                successors: [xa-moi]
            """;
    public static final String LESSON = """
            ---
            code: A1
            edition: "2025"
            title: Bài một
            outcomes:
              - Nói đúng tên cổng
            periods: 2
            validFrom: 01/07/2025
            validTo: 31/12/2025
            reviewed: 24/11/2026
            reviewBy: 30/06/2027
            minutes: 12
            sources:
              - title: Công văn 623/TTg-KSTT
                date: 30/05/2025
            reader: officer
            ---
            ## Phần một

            Nội dung.

            ## Cần nhớ

            - Một điều.
            """;
    public static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 200" font-family="sans-serif">
            <title>Người hướng dẫn chỉ bằng lời</title>
            <rect width="360" height="200" rx="12" fill="#F1F6F3"/>
            <text x="20" y="60" font-size="18">Bà con tự bấm</text>
            </svg>
            """;
    public static final String COURSE = """
            code: lop
            title: Lớp
            audience: Công chức
            register: GCN-TH
            certificateText: đã hoàn thành lớp tập huấn
            content: Dịch vụ công
            modules:
              - code: M1
                title: Chuyên đề
                lessons: [A1]
            sessions:
              - title: Buổi một
                periods: 4
                lessons: [A1]
            practice:
              - code: TH1
                title: Thực hành
                lesson: A1
                task: Làm theo cặp.
                checklist: [Làm đúng]
            quiz:
              code: kiem-tra
              attempts: 2
              passMark: 5
            preQuiz: dau-vao
            completion:
              attendance: 75%
              quiz: required
              lessons: none
              practice: all
            """;
    public static final String QUIZ = """
            code: kiem-tra
            title: Bài kiểm tra
            lessons: [A1]
            questions: 3
            half: second
            """;
    public static final String PRE_QUIZ = """
            code: dau-vao
            title: Kiểm tra đầu vào
            lessons: [A1]
            questions: 2
            half: first
            """;
    /** Each question has a twin of its kind and key: whichever is drawn, a half asks for B, then A and C, then true. */
    public static final String QUESTIONS = """
            lesson: A1
            questions:
              - code: Q1
                type: single
                outcome: 1
                difficulty: easy
                text: Câu một?
                options:
                  A: Một
                  B: Hai
                  C: Ba
                  D: Bốn
                key: B
                explanation: Theo công văn.
                source: Công văn 623/TTg-KSTT
              - code: P1
                type: single
                outcome: 1
                difficulty: easy
                text: Câu một nữa?
                options: {A: Một, B: Hai, C: Ba, D: Bốn}
                key: B
                explanation: Theo công văn.
                source: Công văn 623/TTg-KSTT
              - code: Q2
                type: multiple
                outcome: 1
                difficulty: medium
                text: Câu hai?
                options: {A: Một, B: Hai, C: Ba, D: Bốn}
                key: [A, C]
                explanation: Theo công văn.
                source: Công văn 623/TTg-KSTT
              - code: P2
                type: multiple
                outcome: 1
                difficulty: medium
                text: Câu hai nữa?
                options: {A: Một, B: Hai, C: Ba, D: Bốn}
                key: [A, C]
                explanation: Theo công văn.
                source: Công văn 623/TTg-KSTT
              - code: Q3
                type: true-false
                outcome: 1
                difficulty: hard
                text: Câu ba.
                key: true
                explanation: Theo công văn.
                source: Công văn 623/TTg-KSTT
              - code: P3
                type: true-false
                outcome: 1
                difficulty: hard
                text: Câu ba nữa.
                key: true
                explanation: Theo công văn.
                source: Công văn 623/TTg-KSTT
            """;
    public static final String PLAN = """
            code: ke-hoach
            title: Kế hoạch
            shortTitle: Kế hoạch
            issuer: UBND
            number: ""
            date: ""
            basis: []
            demo: false
            activities:
              - code: 3a
                title: Tập huấn
                amount: 2 lớp
                period: Quý III
                audience: Công chức
                lead: ""
                targets:
                  - code: 3a-lop
                    title: Số lớp
                    indicator: classes-held
                    total: 2
                    unit: lớp
                    deadline: 30/09/2025
                    courses: [lop]
            """;

    public static final String FEEDBACK = """
            title: Phiếu đánh giá
            intro: Chọn một mức ở mỗi dòng.
            scale: [Rất kém, Kém, Bình thường, Tốt, Rất tốt]
            questions:
              - code: noi-dung
                text: Nội dung sát việc.
              - code: de-hieu
                text: Dễ hiểu.
            open:
              code: can-sua
              text: Điều gì cần sửa?
              hint: Không ghi tên.
            """;

    private final Path root;

    public ContentFixture(Path root) {
        this.root = root;
        write("units.yaml", UNITS);
        write("lessons/A1.2025.md", LESSON);
        write("courses/lop.yaml", COURSE);
        write("questions/A1.yaml", QUESTIONS);
        write("quizzes/kiem-tra.yaml", QUIZ);
        write("quizzes/dau-vao.yaml", PRE_QUIZ);
        write("plans/ke-hoach.yaml", PLAN);
        write("feedback.yaml", FEEDBACK);
    }

    public ContentFixture write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public ContentFixture write(String file, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.write(root.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a file of the fixture; what is replaced must be there. */
    public ContentFixture change(String file, String from, String to) {
        try {
            String text = Files.readString(root.resolve(file));
            if (!text.contains(from)) {
                throw new IllegalArgumentException(file + " has no " + from);
            }
            return write(file, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ContentFolder folder() {
        return ContentFolder.at(root);
    }

    /** @return what the check prints, line by line */
    public List<String> problems() {
        return ContentCheck.problems(root).stream().map(ContentProblem::toString).toList();
    }

    /** @return what the build prints, line by line */
    public List<String> problemsOfBuild() {
        return ContentCheck.problemsOfBuild(root).stream().map(ContentProblem::toString).toList();
    }

    /** Asserts that there is exactly one problem, which begins and goes on like this. */
    public void hasOnly(String place, String words) {
        List<String> problems = problems();
        if (problems.size() != 1 || !problems.getFirst().startsWith(place + ": ")
                || !problems.getFirst().contains(words)) {
            throw new AssertionError(
                    "expected " + place + " with \"" + words + "\", found " + String.join("\n", problems));
        }
    }
}
