package io.rizhi.journey.mainjob;

import java.util.Map;

/** A quiz as somebody typed it, and its key. */
final class Paper {
    static final String TITLE = "库房消防小测";
    static final String TEXT = """
            一、单选题（每题2分，共4分）
            1. 使用干粉灭火器时应当站在哪里？
            A. 下风处
            B. 上风处
            C. 火焰正上方
            D. 门外
            答案：B
            解析：站在上风处，烟和热气不会扑向自己。
            2. 灭火器的压力指针应当在什么区域？
            A. 红色
            B. 黄色
            C. 绿色
            D. 白色
            答案：C
            解析：绿色区域表示压力正常。
            二、判断题（每题1分，共1分）
            3. 疏散时可以乘电梯。
            答案：错误
            解析：疏散时不乘电梯。
            """;

    /** As people type it in a hurry: nothing says what is right in the second question. */
    static final String WITHOUT_SECOND_KEY = TEXT.replace("答案：C\n", "");

    /** What to choose, by words of the question; the answer to the statement is always "false". */
    static final Map<String, String> RIGHT = Map.of("站在哪里", "上风处", "压力指针", "绿色");

    static final Map<String, String> WRONG = Map.of("站在哪里", "门外", "压力指针", "红色");

    private Paper() {}
}
