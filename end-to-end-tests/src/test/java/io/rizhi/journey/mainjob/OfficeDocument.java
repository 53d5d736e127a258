package io.rizhi.journey.mainjob;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A document as an office writes it: a centred title, chapters by number, no styles. Two short chapters make one day of
 * three minutes, the long third makes the next.
 */
final class OfficeDocument {
    static final String TITLE = "库房消防安全须知";

    private static final List<List<String>> CHAPTERS = List.of(
            List.of(
                    "第一章 日常检查",
                    "每天开门后先看通道。通道上不得堆放纸箱、托盘和工具，消防门前一米以内不得停放车辆。",
                    "再看灭火器。压力指针应当在绿色区域，铅封应当完好，喷管不得有裂纹。发现指针落入红色区域，当天报修并换上备用的一具。"),
            List.of(
                    "第二章 初起火情",
                    "发现烟或者焦糊味，先切断这一区域的电源，再呼喊同事。一个人不得独自进入有烟的房间。",
                    "使用干粉灭火器时站在上风处，离火焰三米，拔下保险销，对准火焰根部左右扫射。火没有熄灭而灭火器已经用完，应当立即退出并关门。"),
            List.of(
                    "第三章 疏散集合",
                    "听到警报，放下手里的东西，沿墙上的绿色标志走最近的出口，不乘电梯。通道里有烟时弯腰前进，用湿毛巾捂住口鼻，一只手扶着墙，不跑，不推，不喊叫。",
                    "开门以前先用手背试一试门的温度。门是热的，说明外面可能已经着火，应当退回房间，关好门，用衣物塞住门缝，在窗口挥动颜色鲜明的东西等待救援。",
                    "到南门停车场集合，由各组组长点名。有人未到，组长告诉消防员他最后所在的位置，任何人不得自行返回寻找。",
                    "叉车司机先把货叉放到地面、关掉电源再离开，不得把车停在出口前面。正在充电的设备由电工统一断电，其他人不要去动配电箱。",
                    "来访的客户和送货的司机跟着接待他的人一起走。接待的人负责到底，点名时报出客人的单位和人数，不能只报自己的名字。",
                    "行动不便的同事由事先约定的两个人协助。约定的名单贴在每层楼梯口，人员有变动时当天更换，每个季度核对一次。",
                    "夜班只有三个人的时候，由值班长同时担任组长。值班长的对讲机不得离身，交班时当面试一次通话，并在记录本上签字。",
                    "集合以后不要散开，也不要站在消防车要经过的路上。组长每隔十分钟清点一次人数，有人身体不适，马上告诉现场的医护人员。",
                    "警报解除由安全员宣布，其他任何人说了都不算。解除以后先由电工和安全员检查一遍，确认没有余火和积水，再分批回到岗位。",
                    "每年三月和九月各演练一次。演练不预先通知具体时间，从警报响起到最后一个人到达集合点不得超过四分钟，超过的当月补练。",
                    "演练和真实事件都要留下记录：什么时间、哪个区域、多少人参加、用了多少分钟、发现了什么问题、谁在什么时候以前改好。",
                    "集合点有三块牌子，红牌给一楼，蓝牌给二楼，黄牌给办公室。牌子平时放在南门传达室，谁先到谁举起来，后到的人按牌子站队，不要站错，也不要替别人答到。",
                    "办公室的同事离开以前随手关门但不要上锁，电脑和资料都不要带。财务室的保险柜由出纳锁好，锁柜子的时间超过半分钟就放弃，人先走。",
                    "食堂的炉灶由当班的厨师关总阀。正在用餐的人从东侧门出去，不要回到更衣室取衣物，天冷时到传达室领取备用的棉衣。",
                    "停车场在集合期间禁止车辆进出，门卫负责拦停。消防车到达以后，由安全员一人带路，把消火栓的位置和配电室的钥匙交给带队的消防员。",
                    "媒体和家属的询问统一由办公室主任回答。同事们不要在网上发布现场的照片和没有核实的消息，也不要转发别人发的内容。",
                    "恢复工作的第一天，各组用十分钟回顾一遍：哪里走得慢，哪里站得挤，哪一块标志看不清，写在一张纸上交给安全员。",
                    "仓库的老鼠夹、叉车钥匙和登高梯有固定的挂钩，疏散时一律不去取。下班以前由当天的值日人看一眼挂钩，缺了什么写在白板上，第二天早会上问清楚。",
                    "安全员每个月抽查一次标志灯，断电以后亮着的时间不得少于一个半小时。抽查的结果贴在公告栏，同事们可以指出哪一盏没有亮。",
                    "外来施工的人员进场前由负责接待的部门讲一遍这份须知，讲完在施工单上签字，没有签字的不发临时工牌。",
                    "记录由安全员保存三年。新来的同事在第一周内由组长带着走一遍路线，走到集合点为止，并在培训卡上写下日期。"));

    private OfficeDocument() {}

    static byte[] bytes() {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            var run = title.createRun();
            run.setBold(true);
            run.setFontSize(22);
            run.setText(TITLE);
            for (List<String> chapter : CHAPTERS) {
                chapter.forEach(line -> document.createParagraph().createRun().setText(line));
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
