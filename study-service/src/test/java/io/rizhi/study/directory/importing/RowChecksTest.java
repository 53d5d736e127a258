package io.rizhi.study.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.directory.importing.RowChecks.Known;
import io.rizhi.study.directory.person.model.Role;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowChecksTest {

    private static final Known KNOWN = new Known(
            Set.of("taken"), Set.of(List.of("医院")), LocalDate.of(2026, 3, 1), "zh-CN", ZoneId.of("Asia/Shanghai"));

    @Test
    void good_rows_are_read_by_their_heads_in_any_order_and_a_staff_number_stands_in_for_a_login() {
        var result = check("部门（用/分隔）*,姓名*,工号*,邮箱,入职日期,负责部门\n医院/内科,李静,H01,li@example.org,2024/3/5,医院/内科\n");

        assertThat(result.findings()).isEmpty();
        var row = result.good().get(0);
        assertThat(row.profile().login()).isEqualTo("H01");
        assertThat(row.unit()).containsExactly("医院", "内科");
        assertThat(row.scope()).containsExactly("医院", "内科");
        assertThat(row.roles()).hasSize(2);
        assertThat(row.from()).isEqualTo(LocalDate.of(2024, 3, 5));
    }

    @Test
    void every_bad_cell_is_named_with_row_column_and_reason() {
        var result = check("姓名,工号,登录名,部门,邮箱,入职日期,负责部门\n"
                + "甲,1,aa,医院,,,\n乙,1,ab,医院,,,\n,3,ac,医院,,2024/13/40,\n丁,4,taken,医院//内科,no-address,,不存在的部门\n");

        assertThat(result.good()).hasSize(1);
        assertThat(result.findings())
                .extracting(finding -> finding.row() + " " + finding.column() + " " + finding.code())
                .containsExactly(
                        "3 STAFF_NUMBER login-twice",
                        "4 NAME name-missing",
                        "4 FROM date-invalid",
                        "5 LOGIN login-taken",
                        "5 UNIT unit-unknown",
                        "5 EMAIL email-invalid",
                        "5 SCOPE unit-unknown");
    }

    @Test
    void roles_are_read_in_the_words_of_the_screens_and_in_those_of_the_wire() {
        var result = check("登录名,姓名,部门,角色,负责部门\naa,甲,医院,学员,\nab,乙,医院,负责人、管理员,医院\nac,丙,医院,Admin,\n"
                + "ad,丁,医院,Ｍanager,医院\nae,戊,医院,领导,\n");

        assertThat(result.good())
                .extracting(CheckedRow::roles)
                .containsExactly(
                        Set.of(Role.MEMBER),
                        Set.of(Role.MEMBER, Role.MANAGER, Role.ADMIN),
                        Set.of(Role.MEMBER, Role.ADMIN),
                        Set.of(Role.MEMBER, Role.MANAGER));
        assertThat(result.findings())
                .extracting(finding -> finding.row() + " " + finding.column() + " " + finding.code())
                .containsExactly("6 ROLES role-unknown");
    }

    @Test
    void a_table_saved_by_a_spreadsheet_in_gb18030_with_semicolons_is_read() {
        var table = PeopleTable.read("登录名;姓名;部门;手机\nli;李静;医院;139\n".getBytes(Charset.forName("GB18030")));

        assertThat(table.rows()).hasSize(1);
        assertThat(table.ignored()).containsExactly("手机");
    }

    private static RowChecks.Result check(String csv) {
        return RowChecks.check(PeopleTable.read(csv.getBytes(StandardCharsets.UTF_8)), KNOWN);
    }
}
