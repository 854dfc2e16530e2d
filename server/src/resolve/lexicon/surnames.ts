/**
 * Family names that stand first in Chinese, Korean and Vietnamese names, the commonest of each. Folded. Written for this
 * project from common knowledge.
 */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  'bai bao cai cao chang chen cheng cho choe choi chong chung chu cui dai deng ding dong doan dinh du duan fan fang feng fu gao gong gu guo han hao he hong hou hu hua huang hwang jang jeon jeong jia jiang jin jo jung kang kim kong kwon lai le lei li liang liao lim lin liu long lu luo lyu ma mao meng mo moon ngo nguyen ni noh oh pak pan park peng pham phan qi qian qiao qin ren roh ryu seo shao shen shi shin song su suh sun tan tang tao tian tran truong van vo vu wan wang wei wen weng wu xi xia xiang xiao xie xin xiong xu xue yan yang yao ye yi yin yoon you yu yuan yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou ban'.split(
    ' ',
  ),
);

/** Surnames so common in English-language news that a bare one tells nobody. Folded. Written for this project from common knowledge. */
const OF_MANY =
  'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres hill flores green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos ward cox richardson watson brooks wood james bennett gray hughes price myers long foster ross stone ryan graham fisher west hunter mason marshall hunt bell ford simpson hamilton khan ali singh patel kumar sharma ahmed hussain hassan hussein mohammed ibrahim abdullah silva santos oliveira pereira costa fernandes rossi russo ferrari muller schmidt schneider weber meyer wagner becker ivanov petrov smirnov kuznetsov popov dubois bernard durand andersson johansson hansen nielsen jensen sato suzuki tanaka watanabe cohen levy';

const common = new Set(OF_MANY.split(' '));

/** True for a folded surname so widespread that, by itself, it tells nobody. */
export const isCommonSurname = (surname: string): boolean => common.has(surname) || FAMILY_FIRST.has(surname);
