package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitUse;

/** Classes that a unit organises, told while they are planned or run, and who was enrolled as its people. */
@ApplicationScoped
public class ClassesOfUnits implements UnitUse {

    @Override
    public List<UnitColumn> columns() {
        return List.of(new UnitColumn("training_class", "organiser_unit_id", "trainingclass.unitClasses", "x.title",
                "x.ends_on >= current_date", UnitColumn.Goes.ALONG),
                UnitColumn.quiet("enrolment", "unit_id", "trainingclass.unitEnrolments", UnitColumn.Goes.ALONG));
    }
}
