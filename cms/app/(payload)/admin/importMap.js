import { PublishButton as PublishButton_2b4db04ebc6c81b6a83c4b615bb5e0a1 } from '../../../views/publish-button.tsx'
import { OnceMore as OnceMore_1163ee2cdf1f3ed82fa6d72996734c04 } from '../../../views/bulletins/once-more.tsx'
import { CopyForWechat as CopyForWechat_a1c593ecd2f61c6282eb303e19996362 } from '../../../views/wechat/copy-for-wechat.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RuleInWords as RuleInWords_9dea13b3311c2dc3d6d1a8168e38da1c } from '../../../views/bulletins/rule-in-words.tsx'
import { ExportLinks as ExportLinks_9fdc7fbd821973be9f947112f1a513db } from '../../../views/bulletins/export-links.tsx'
import { PosterPreview as PosterPreview_3be55aaf7ae44cebc62cfc1c13cc89b8 } from '../../../views/poster-preview/poster-preview.tsx'
import { WordCheck as WordCheck_4472400ce848e7385bdff0b4578c8248 } from '../../../views/words/word-check.tsx'
import { UsedIn as UsedIn_1f4c342399af8f418d1fba63ef682886 } from '../../../views/uses/used-in.tsx'
import { MaskFaces as MaskFaces_e76cf35d82a193439a7fdb2ad02accfd } from '../../../views/mask/mask-faces.tsx'
import { RightsCell as RightsCell_23e90cb74c71928c7030feb21bedc1a5 } from '../../../views/rights/rights-cell.tsx'
import { RightsFilter as RightsFilter_e89ac39057e31c9eeff86dea4dfbac68 } from '../../../views/rights/rights-filter.tsx'
import { RightsTogether as RightsTogether_9f771cf350227846983c3603f298ba63 } from '../../../views/rights/rights-together.tsx'
import { ImportTerms as ImportTerms_fa96e79511ff09b506b4dfcc99b003f4 } from '../../../views/words/import-terms.tsx'
import { OriginalFile as OriginalFile_4bb88f86f8e54910c2ea66187a0e3cea } from '../../../views/intake/original-file.tsx'
import { ExportLink as ExportLink_47137f8d739ce66236bea996b0dc6dde } from '../../../views/audit/export-link.tsx'
import { Icon as Icon_94aed934e05eccddd7cefc830e3d686b } from '../../../views/logo.tsx'
import { Logo as Logo_94aed934e05eccddd7cefc830e3d686b } from '../../../views/logo.tsx'
import { NavLinks as NavLinks_9ec20405cffcad88f20a61b210da1857 } from '../../../views/nav/nav-links.tsx'
import { UnsavedWatch as UnsavedWatch_f9894b566e8707f100f784c459a68a26 } from '../../../views/unsaved/unsaved-watch.tsx'
import { MonthView as MonthView_28041c3b4c27d47e59df1e480c2adcfd } from '../../../views/month/month-view.tsx'
import { ArticlesIntakeView as ArticlesIntakeView_c7c09df9fce893dff1c3ce264b75554f } from '../../../views/intake/articles/articles-view.tsx'
import { GalleriesIntakeView as GalleriesIntakeView_0f8424c0136de23f8291bdbac053c351 } from '../../../views/intake/galleries/galleries-view.tsx'
import { CoverageView as CoverageView_43a859856e2ea5646a3234a08256bd39 } from '../../../views/coverage/coverage-view.tsx'
import { PrintingView as PrintingView_942965cc059acce89ba0b08691fdc180 } from '../../../views/printing/printing-view.tsx'
import { NewEditionView as NewEditionView_78e96a4b5797210bb75a137fc845f8e9 } from '../../../views/editions/new-edition-view.tsx'
import { EmergencyView as EmergencyView_b9081fed6acc15fdbd2d0bc52bd36c07 } from '../../../views/editions/emergency-view.tsx'
import { PostingView as PostingView_ccd1b671d1fcab64983a3689ee6500b5 } from '../../../views/posting/posting-view.tsx'
import { CountsView as CountsView_e125b4bd5aa4291f1af4b70d79ff1b44 } from '../../../views/counts/counts-view.tsx'
import { LettersView as LettersView_c6eedb062b35085af7a5b9abab53eff0 } from '../../../views/letters/letters-view.tsx'
import { YearView as YearView_56c6ffb09363142f614c070d988dff59 } from '../../../views/year/year-view.tsx'
import { SignView as SignView_f7c823a0557427da465d52548ef9d57e } from '../../../views/sign/sign-view.tsx'
import { DeskView as DeskView_b9febd07bf59733eea495ce11c8797d8 } from '../../../views/sign/desk-view.tsx'
import { HelpView as HelpView_3467cb78fd4f392d226873fdbfb39e3f } from '../../../views/help/help-view.tsx'
import { WithdrawalView as WithdrawalView_a3d2b0d020ea34aaeb29c2797915b90b } from '../../../views/uses/withdrawal-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/views/publish-button.tsx#PublishButton": PublishButton_2b4db04ebc6c81b6a83c4b615bb5e0a1,
  "/views/bulletins/once-more.tsx#OnceMore": OnceMore_1163ee2cdf1f3ed82fa6d72996734c04,
  "/views/wechat/copy-for-wechat.tsx#CopyForWechat": CopyForWechat_a1c593ecd2f61c6282eb303e19996362,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/views/bulletins/rule-in-words.tsx#RuleInWords": RuleInWords_9dea13b3311c2dc3d6d1a8168e38da1c,
  "/views/bulletins/export-links.tsx#ExportLinks": ExportLinks_9fdc7fbd821973be9f947112f1a513db,
  "/views/poster-preview/poster-preview.tsx#PosterPreview": PosterPreview_3be55aaf7ae44cebc62cfc1c13cc89b8,
  "/views/words/word-check.tsx#WordCheck": WordCheck_4472400ce848e7385bdff0b4578c8248,
  "/views/uses/used-in.tsx#UsedIn": UsedIn_1f4c342399af8f418d1fba63ef682886,
  "/views/mask/mask-faces.tsx#MaskFaces": MaskFaces_e76cf35d82a193439a7fdb2ad02accfd,
  "/views/rights/rights-cell.tsx#RightsCell": RightsCell_23e90cb74c71928c7030feb21bedc1a5,
  "/views/rights/rights-filter.tsx#RightsFilter": RightsFilter_e89ac39057e31c9eeff86dea4dfbac68,
  "/views/rights/rights-together.tsx#RightsTogether": RightsTogether_9f771cf350227846983c3603f298ba63,
  "/views/words/import-terms.tsx#ImportTerms": ImportTerms_fa96e79511ff09b506b4dfcc99b003f4,
  "/views/intake/original-file.tsx#OriginalFile": OriginalFile_4bb88f86f8e54910c2ea66187a0e3cea,
  "/views/audit/export-link.tsx#ExportLink": ExportLink_47137f8d739ce66236bea996b0dc6dde,
  "/views/logo.tsx#Icon": Icon_94aed934e05eccddd7cefc830e3d686b,
  "/views/logo.tsx#Logo": Logo_94aed934e05eccddd7cefc830e3d686b,
  "/views/nav/nav-links.tsx#NavLinks": NavLinks_9ec20405cffcad88f20a61b210da1857,
  "/views/unsaved/unsaved-watch.tsx#UnsavedWatch": UnsavedWatch_f9894b566e8707f100f784c459a68a26,
  "/views/month/month-view.tsx#MonthView": MonthView_28041c3b4c27d47e59df1e480c2adcfd,
  "/views/intake/articles/articles-view.tsx#ArticlesIntakeView": ArticlesIntakeView_c7c09df9fce893dff1c3ce264b75554f,
  "/views/intake/galleries/galleries-view.tsx#GalleriesIntakeView": GalleriesIntakeView_0f8424c0136de23f8291bdbac053c351,
  "/views/coverage/coverage-view.tsx#CoverageView": CoverageView_43a859856e2ea5646a3234a08256bd39,
  "/views/printing/printing-view.tsx#PrintingView": PrintingView_942965cc059acce89ba0b08691fdc180,
  "/views/editions/new-edition-view.tsx#NewEditionView": NewEditionView_78e96a4b5797210bb75a137fc845f8e9,
  "/views/editions/emergency-view.tsx#EmergencyView": EmergencyView_b9081fed6acc15fdbd2d0bc52bd36c07,
  "/views/posting/posting-view.tsx#PostingView": PostingView_ccd1b671d1fcab64983a3689ee6500b5,
  "/views/counts/counts-view.tsx#CountsView": CountsView_e125b4bd5aa4291f1af4b70d79ff1b44,
  "/views/letters/letters-view.tsx#LettersView": LettersView_c6eedb062b35085af7a5b9abab53eff0,
  "/views/year/year-view.tsx#YearView": YearView_56c6ffb09363142f614c070d988dff59,
  "/views/sign/sign-view.tsx#SignView": SignView_f7c823a0557427da465d52548ef9d57e,
  "/views/sign/desk-view.tsx#DeskView": DeskView_b9febd07bf59733eea495ce11c8797d8,
  "/views/help/help-view.tsx#HelpView": HelpView_3467cb78fd4f392d226873fdbfb39e3f,
  "/views/uses/withdrawal-view.tsx#WithdrawalView": WithdrawalView_a3d2b0d020ea34aaeb29c2797915b90b,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
