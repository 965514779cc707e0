package vn.sontay.training.assessment.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.all;
import static vn.sontay.training.assessment.interchange.AdoptedFiles.taken;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.Care;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.question.ShortAnswerTask;

/** Short answers of a file each count what the file says (INT-10). */
class CareNeededTest {

    @Test
    void an_answer_without_accents_that_counts_less_can_be_met() {
        String file = "Ở đâu?{=Sơn Tây#Đúng =%50%Son Tay#Thiếu dấu}";

        assertEquals(Set.of(Care.ACCENTS), care(file));
        assertEquals(new BigDecimal("50"), taken(file).task().percent(new Response("son tay")));
        assertEquals(new BigDecimal("100"), taken(file).task().percent(new Response("sơn tây")));
        assertTrue(all(file).getFirst().notes().toString().contains("Dấu tiếng Việt"));
    }

    @Test
    void capitals_and_spaces_are_asked_for_where_only_they_differ() {
        assertEquals(Set.of(Care.CASE), care("Mã?{=VNeID =%50%vneid}"));
        assertEquals(Set.of(Care.SPACES), care("Mã?{=một cửa =%50%mộtcửa}"));
        assertEquals(Set.of(Care.ACCENTS, Care.CASE), care("Mã?{=Đà =%50%Da =%20%đà}"));
    }

    @Test
    void answers_that_count_the_same_stay_forgiving() {
        assertEquals(Set.of(), care("Ở đâu?{=Sơn Tây =Son Tay =%50%Hà Nội =%0%*}"));
        assertEquals(List.of(), all("Ở đâu?{=Sơn Tây =Son Tay}").getFirst().notes());
        assertEquals(Set.of(), care("Ở đâu?{=Sơn Tây =%50%Sơn Tây}"), "nothing tells them apart");
    }

    @Test
    void what_the_file_says_itself_holds() {
        assertEquals(Set.of(), care("// [tag:care:none]\nỞ đâu?{=Sơn Tây =%50%Son Tay}"));
    }

    private static Set<Care> care(String file) {
        return ((ShortAnswerTask) taken(file).task()).care();
    }
}
