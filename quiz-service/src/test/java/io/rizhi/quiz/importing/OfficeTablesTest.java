package io.rizhi.quiz.importing;

import static io.rizhi.quiz.importing.OfficeFiles.date;
import static io.rizhi.quiz.importing.OfficeFiles.readWorkbook;
import static io.rizhi.quiz.importing.OfficeFiles.row;
import static io.rizhi.quiz.importing.OfficeFiles.style;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Workbooks that another program wrote. */
class OfficeTablesTest {
    private static List<String> questions(String read) {
        return read.lines().filter(line -> line.startsWith("#")).toList();
    }

    @Test
    void formulas_count_by_their_value_and_one_that_failed_is_an_error() {
        String read = readWorkbook(workbook -> {
            Sheet sheet = workbook.createSheet("单选题");
            row(sheet, 0, "题目", "选项A", "选项B", "答案", "分值");
            row(sheet, 1, "题一", "甲", "乙", "B").createCell(4).setCellFormula("1+1");
            row(sheet, 2, "题二", "", "乙", "A", 2).createCell(1).setCellFormula("CONCATENATE(\"甲\",1)");
            row(sheet, 3, "题三", "", "乙", "B", 1).createCell(1).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(read).contains("single 2: 题一", "  *A 甲1").contains("!! 4 cell-without-value 选项A");
    }

    @Test
    void a_range_that_became_a_date_is_an_error_where_it_matters() {
        String read = readWorkbook(workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "题目", "题型", "选项A", "选项B", "答案", "分值", "出题日期");
            date(
                    workbook,
                    row(sheet, 1, "几到几____", "填空题", "", "", "", 1).createCell(4),
                    LocalDate.of(2024, 1, 9),
                    "m\"月\"d\"日\"");
            date(
                    workbook,
                    row(sheet, 2, "何时", "单选题", "", "1月9日", "B", 1).createCell(2),
                    LocalDate.of(2024, 1, 2),
                    "yyyy/m/d");
            date(
                    workbook,
                    row(sheet, 3, "何人", "单选题", "甲", "乙", "B", 1).createCell(6),
                    LocalDate.of(2024, 1, 2),
                    "yyyy/m/d");
        });

        assertThat(read.lines().filter(line -> line.contains("cell-became-date")))
                .hasSize(2)
                .allMatch(line -> line.contains("!! "));
        assertThat(read).contains("! 1 column-not-used 出题日期");
    }

    @Test
    void merged_cells_say_the_same_for_each_row_and_a_title_is_no_header() {
        String read = readWorkbook(workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "2024年题库");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
            row(sheet, 1, "题型", "题目", "选项A", "选项B", "答案", "分值");
            row(sheet, 2, "单选题", "题一", "甲", "乙", "A", 1);
            row(sheet, 3, "", "题二", "甲", "乙", "B", 1);
            row(sheet, 4, "判断题", "天蓝", "", "", "对", 1);
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
        });

        assertThat(questions(read))
                .containsExactly("# L3 single 1: 题一", "# L4 single 1: 题二", "# L5 true-false 1 true: 天蓝");
        assertThat(read).endsWith("! 1 row-not-used 2024年题库");
    }

    @Test
    void a_header_of_two_rows_with_the_letters_in_the_second_is_one_header() {
        String read = readWorkbook(workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "题目", "选项", "", "", "答案", "分值");
            row(sheet, 1, "", "A", "B", "C");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 3));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 4, 4));
            row(sheet, 2, "题一", "甲", "乙", "丙", "C", 1);
        });

        assertThat(read).isEqualTo("# L2 single 1: 题一\n  A 甲\n  B 乙\n  *C 丙");
    }

    @Test
    void numbers_read_as_the_sheet_shows_them() {
        String read = readWorkbook(workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "题目", "题型", "选项A", "选项B", "选项C", "答案", "分值");
            row(sheet, 1, "几", "单选题", 1, 2.5, 0.1, 2, 1.5);
            sheet.getRow(1).getCell(3).setCellStyle(style(workbook, "0%"));
            sheet.getRow(1).getCell(4).setCellStyle(style(workbook, "0.00"));
            row(sheet, 2, "真", "判断题", "", "", "", true, 1);
            row(sheet, 3, "多", "多选题", "甲", "乙", "丙", 12, 1);
            row(sheet, 4, "长", "单选题", 12345678901234567d, "乙", "", "B", 1);
        });

        assertThat(read)
                .startsWith("# L2 single 1.5: 几\n  A 1\n  *B 250%\n  C 0.10\n# L3 true-false 1 true: 真\n")
                .contains("!! 4 key-outside-options 12, 3", "! 5 cell-number-too-long 选项A");
    }

    @Test
    void one_sheet_for_each_type_and_one_that_is_no_table() {
        String read = readWorkbook(workbook -> {
            Sheet choices = workbook.createSheet("选择");
            row(choices, 0, "题目", "A", "B", "C", "D", "答案", "分值");
            row(choices, 1, "题一", "甲", "乙", "丙", "丁", "AB", 1);
            row(workbook.createSheet("判断"), 0, "题目", "答案", "分值");
            row(workbook.getSheet("判断"), 1, "天蓝", "正确", 1);
            row(workbook.createSheet("填空"), 0, "题目", "答案", "分值");
            row(workbook.getSheet("填空"), 1, "首都是____", "北京", 1);
            row(workbook.createSheet("简答"), 0, "题目", "答案", "分值");
            row(workbook.getSheet("简答"), 1, "谈谈", "略", 1);
            row(workbook.createSheet("填写说明"), 0, "请勿修改模板");
        });

        assertThat(questions(read))
                .containsExactly(
                        "# L2 multiple 1: 题一",
                        "# L4 true-false 1 true: 天蓝",
                        "# L6 fill-in 1: 首都是____",
                        "# L8 short-answer 1: 谈谈");
        assertThat(read).contains("sheet-not-read 填写说明, 1");
    }

    @Test
    void hidden_rows_are_told_and_a_note_alone_in_its_row_is_no_question() {
        String read = readWorkbook(workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, "题目*", "选项A*", "选项B*", "答案*", "分值");
            row(sheet, 1, " 题一 ", "甲 ", " 乙", "a ", 1);
            row(sheet, 2, "题二", "甲", "乙", "B", 1).setZeroHeight(true);
            row(sheet, 501, "备注：仅供内部使用");
        });

        assertThat(questions(read)).containsExactly("# L2 single 1: 题一", "# L3 single 1: 题二");
        assertThat(read).contains("  ! 3 row-hidden").endsWith("! 4 row-not-used 备注：仅供内部使用");
    }
}
