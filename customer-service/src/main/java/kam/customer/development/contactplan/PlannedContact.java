package kam.customer.development.contactplan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is planned (接触计划): 时间, 方式, 对象, 目标, 内容; the time of day as in 09:30. */
@Embeddable
record PlannedContact(
        @NotNull LocalDate plannedOn,
        @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") String plannedTime,
        @NotNull @Enumerated(EnumType.STRING) ContactWay way,
        @NotBlank @Size(max = 100) String contact,
        @NotBlank @Size(max = 1000) String aim,
        @NotBlank @Size(max = 2000) String content) {
    /** How a customer is contacted (接触方式). */
    enum ContactWay {
        /** 电话. */
        PHONE,
        /** 邮件. */
        EMAIL,
        /** 会议. */
        MEETING,
        /** 拜访. */
        VISIT,
        OTHER
    }
}
