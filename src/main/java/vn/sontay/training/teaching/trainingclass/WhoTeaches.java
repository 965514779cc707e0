package vn.sontay.training.teaching.trainingclass;

/** Who teaches a class: its own trainers, and who is named for one of its sessions (CLS-20). */
public final class WhoTeaches {

    private WhoTeaches() {
    }

    /**
     * @param classId an expression that names the class
     * @param person the parameter with the person
     * @return the condition that they do, in brackets
     */
    public static String condition(String classId, String person) {
        return "(exists (select 1 from class_trainer ct where ct.class_id = " + classId + " and ct.person_id = "
                + person
                + ") or exists (select 1 from session_trainer st join class_session ss on ss.id = st.session_id"
                + " where ss.class_id = " + classId + " and st.person_id = " + person + "))";
    }
}
