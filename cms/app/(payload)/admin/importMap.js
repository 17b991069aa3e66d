import { PublishButton as PublishButton_2b4db04ebc6c81b6a83c4b615bb5e0a1 } from '../../../views/publish-button.tsx'
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
import { PosterPreview as PosterPreview_3be55aaf7ae44cebc62cfc1c13cc89b8 } from '../../../views/poster-preview/poster-preview.tsx'
import { OriginalFile as OriginalFile_4bb88f86f8e54910c2ea66187a0e3cea } from '../../../views/intake/original-file.tsx'
import { Icon as Icon_94aed934e05eccddd7cefc830e3d686b } from '../../../views/logo.tsx'
import { Logo as Logo_94aed934e05eccddd7cefc830e3d686b } from '../../../views/logo.tsx'
import { NavLinks as NavLinks_9ec20405cffcad88f20a61b210da1857 } from '../../../views/nav/nav-links.tsx'
import { MonthView as MonthView_28041c3b4c27d47e59df1e480c2adcfd } from '../../../views/month/month-view.tsx'
import { ArticlesIntakeView as ArticlesIntakeView_c7c09df9fce893dff1c3ce264b75554f } from '../../../views/intake/articles/articles-view.tsx'
import { GalleriesIntakeView as GalleriesIntakeView_0f8424c0136de23f8291bdbac053c351 } from '../../../views/intake/galleries/galleries-view.tsx'
import { NewEditionView as NewEditionView_78e96a4b5797210bb75a137fc845f8e9 } from '../../../views/editions/new-edition-view.tsx'
import { EmergencyView as EmergencyView_b9081fed6acc15fdbd2d0bc52bd36c07 } from '../../../views/editions/emergency-view.tsx'
import { PostingView as PostingView_ccd1b671d1fcab64983a3689ee6500b5 } from '../../../views/posting/posting-view.tsx'
import { HelpView as HelpView_3467cb78fd4f392d226873fdbfb39e3f } from '../../../views/help/help-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/views/publish-button.tsx#PublishButton": PublishButton_2b4db04ebc6c81b6a83c4b615bb5e0a1,
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
  "/views/poster-preview/poster-preview.tsx#PosterPreview": PosterPreview_3be55aaf7ae44cebc62cfc1c13cc89b8,
  "/views/intake/original-file.tsx#OriginalFile": OriginalFile_4bb88f86f8e54910c2ea66187a0e3cea,
  "/views/logo.tsx#Icon": Icon_94aed934e05eccddd7cefc830e3d686b,
  "/views/logo.tsx#Logo": Logo_94aed934e05eccddd7cefc830e3d686b,
  "/views/nav/nav-links.tsx#NavLinks": NavLinks_9ec20405cffcad88f20a61b210da1857,
  "/views/month/month-view.tsx#MonthView": MonthView_28041c3b4c27d47e59df1e480c2adcfd,
  "/views/intake/articles/articles-view.tsx#ArticlesIntakeView": ArticlesIntakeView_c7c09df9fce893dff1c3ce264b75554f,
  "/views/intake/galleries/galleries-view.tsx#GalleriesIntakeView": GalleriesIntakeView_0f8424c0136de23f8291bdbac053c351,
  "/views/editions/new-edition-view.tsx#NewEditionView": NewEditionView_78e96a4b5797210bb75a137fc845f8e9,
  "/views/editions/emergency-view.tsx#EmergencyView": EmergencyView_b9081fed6acc15fdbd2d0bc52bd36c07,
  "/views/posting/posting-view.tsx#PostingView": PostingView_ccd1b671d1fcab64983a3689ee6500b5,
  "/views/help/help-view.tsx#HelpView": HelpView_3467cb78fd4f392d226873fdbfb39e3f,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
